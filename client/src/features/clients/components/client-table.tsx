import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge, type BadgeTone } from "../../../ui/badge.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { accessMessages } from "../../access/index.ts";
import type { ClientsQuery, ClientState } from "../gql/graphql.ts";
import { clientsMessages } from "../messages.ts";

type Client = ClientsQuery["clients"]["edges"][number]["node"];

const tones: Record<ClientState, BadgeTone> = { SUBSCRIBED: "success", ATTACHED: "warning", PENDING: "info" };

/** My clients, and the next step with each. */
export function ClientTable({ caption, clients }: { caption: string; clients: readonly Client[] }) {
  const m = useMessages(clientsMessages);
  const { siret } = useFormats();
  return (
    <DataTable
      caption={caption}
      rows={clients}
      rowKey={({ id }) => id}
      columns={[
        { id: "name", header: m.name, rowHeader: true, cell: (client) => <ClientName client={client} /> },
        { id: "siret", header: m.siret, cell: (client) => <span className="nowrap">{siret(client.siret)}</span> },
        { id: "state", header: m.state, cell: ({ state }) => <Badge tone={tones[state]}>{m.states[state]}</Badge> },
        { id: "access", header: m.access, cell: (client) => <Access client={client} /> },
        { id: "actions", header: m.actions, hideHeader: true, cell: (client) => <NextStep client={client} /> },
      ]}
    />
  );
}

function ClientName({ client: { id, name, membership } }: { client: Client }) {
  if (!membership) return name;
  return (
    <TextLink to="/organisation/structures/$id" params={{ id }}>
      {name}
    </TextLink>
  );
}

function Access({ client: { membership } }: { client: Client }) {
  const m = useMessages(clientsMessages);
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  const subscription = membership?.subscriptions.find(({ isActive }) => isActive);
  if (!subscription) return "–";
  const { access, endsOn } = subscription;
  return endsOn ? m.until(rights.accesses[access], date(endsOn)) : rights.accesses[access];
}

function NextStep({ client: { id, name, state, approvalId } }: { client: Client }) {
  const m = useMessages(clientsMessages);
  if (approvalId) {
    return (
      <ButtonLink to="/mes-demandes/$id" params={{ id: approvalId }} priority="tertiary" size="sm" aria-label={m.followOf(name)}>
        {m.follow}
      </ButtonLink>
    );
  }
  if (state === "SUBSCRIBED") {
    return (
      <ButtonLink to="/demandes-tic/nouvelle" search={{ structure: id }} priority="secondary" size="sm" aria-label={m.fileFor(name)}>
        {m.file}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink to="/espaces" search={{ structure: id }} priority="secondary" size="sm" aria-label={m.askAccessTo(name)}>
      {m.askAccess}
    </ButtonLink>
  );
}

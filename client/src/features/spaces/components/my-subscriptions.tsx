import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { accessMessages } from "../../access/index.ts";
import type { SubscriptionFactsFragment } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";
import { SubscriptionState } from "./subscription-state.tsx";

/** « Mes abonnements aux espaces »: each leads to its page, where it is prolonged or given up. */
export function MySubscriptions({ subscriptions }: { subscriptions: readonly SubscriptionFactsFragment[] }) {
  const m = useMessages(spacesMessages).mine;
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  return (
    <DataTable
      caption={m.caption}
      hideCaption
      rows={subscriptions}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "structure",
          header: m.structure,
          rowHeader: true,
          cell: ({ id, structure, space }) => (
            <TextLink to="/espaces/abonnements/$id" params={{ id }} aria-label={m.see(space.name, structure.name)}>
              {structure.name}
            </TextLink>
          ),
        },
        { id: "space", header: m.space, cell: ({ space }) => space.name },
        { id: "access", header: m.access, cell: ({ access }) => rights.accesses[access] },
        {
          id: "dates",
          header: m.dates,
          cell: ({ startsOn, endsOn }) => (endsOn ? m.fromTo(date(startsOn), date(endsOn)) : m.from(date(startsOn))),
        },
        { id: "state", header: m.state, cell: (subscription) => <SubscriptionState subscription={subscription} /> },
      ]}
    />
  );
}

import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { Badge } from "../../../ui/badge.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Section } from "../../../ui/page.tsx";
import { accessMessages } from "../../access/index.ts";
import type { MySpaceSubscriptionsQuery } from "../gql/graphql.ts";
import { spacesMessages } from "../messages.ts";

/** « Mes abonnements aux espaces ». */
export function MySubscriptions({ subscriptions }: { subscriptions: MySpaceSubscriptionsQuery["mySpaceSubscriptions"] }) {
  const m = useMessages(spacesMessages).mine;
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  return (
    <Section title={m.title}>
      {subscriptions.length === 0 ? (
        <p>{m.none}</p>
      ) : (
        <DataTable
          caption={m.caption}
          hideCaption
          rows={subscriptions}
          rowKey={({ id }) => id}
          columns={[
            { id: "structure", header: m.structure, rowHeader: true, cell: ({ structure }) => structure.name },
            { id: "space", header: m.space, cell: ({ space }) => space.name },
            { id: "access", header: m.access, cell: ({ access }) => rights.accesses[access] },
            {
              id: "dates",
              header: m.dates,
              cell: ({ startsOn, endsOn }) => (endsOn ? m.fromTo(date(startsOn), date(endsOn)) : m.from(date(startsOn))),
            },
            {
              id: "state",
              header: m.state,
              cell: ({ isActive }) => <Badge tone={isActive ? "success" : "neutral"}>{isActive ? m.isActive : m.isNotActive}</Badge>,
            },
          ]}
        />
      )}
    </Section>
  );
}

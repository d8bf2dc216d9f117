import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable, type Column } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { accessMessages } from "../../access/index.ts";
import type { SpaceSubscriptionsQuery } from "../gql/graphql.ts";
import { subscriptionMessages } from "../subscription-messages.ts";

export type SubscriberSort = "personne" | "structure" | "debut" | "fin";
type Subscriber = SpaceSubscriptionsQuery["spaceSubscriptions"]["edges"][number]["node"];

interface SubscriberTableProps {
  readonly caption: string;
  readonly subscriptions: readonly Subscriber[];
  readonly sort: SubscriberSort;
  readonly onSort: (id: SubscriberSort) => void;
}

/** Who may use a space: each name leads to the page where the right is changed or ended. */
export function SubscriberTable({ caption, subscriptions, sort, onSort }: SubscriberTableProps) {
  const m = useMessages(subscriptionMessages).list;
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  const columns: (Column<Subscriber> & { readonly id: SubscriberSort | "space" | "access" | "grantedBy" })[] = [
    {
      id: "personne",
      header: m.person,
      rowHeader: true,
      sortable: true,
      cell: ({ id, user, structure }) => (
        <TextLink to="/espaces/abonnements/$id" params={{ id }} aria-label={m.see(user.displayName, structure.name)}>
          {user.displayName}
        </TextLink>
      ),
    },
    { id: "structure", header: m.structure, sortable: true, cell: ({ structure }) => structure.name },
    { id: "space", header: m.space, cell: ({ space }) => space.name },
    { id: "access", header: m.access, cell: ({ access }) => rights.accesses[access] },
    { id: "debut", header: m.from, sortable: true, cell: ({ startsOn }) => <span className="nowrap">{date(startsOn)}</span> },
    {
      id: "fin",
      header: m.until,
      sortable: true,
      cell: ({ endsOn }) => (endsOn ? <span className="nowrap">{date(endsOn)}</span> : m.noEnd),
    },
    { id: "grantedBy", header: m.grantedBy, cell: ({ grantedBy }) => grantedBy.displayName },
  ];
  return (
    <DataTable
      caption={caption}
      rows={subscriptions}
      rowKey={({ id }) => id}
      columns={columns}
      sort={{ id: sort, descending: sort === "debut" }}
      onSort={(id) => onSort(id as SubscriberSort)}
    />
  );
}

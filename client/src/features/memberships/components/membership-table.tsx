import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { accessMessages } from "../../access/index.ts";
import type { MyMembershipsQuery } from "../gql/graphql.ts";
import { membershipsMessages } from "../messages.ts";
import { Rights } from "./rights.tsx";
import { LeaveStructure } from "./role-actions.tsx";

type Membership = MyMembershipsQuery["memberships"]["edges"][number]["node"];

/** My structures, my role and my rights on each. */
export function MembershipTable({ memberships }: { memberships: readonly Membership[] }) {
  const messages = useMessages(membershipsMessages);
  const rights = useMessages(accessMessages);
  const m = messages.mine;
  const { date, siret } = useFormats();
  return (
    <DataTable
      caption={m.caption}
      rows={memberships}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "structure",
          header: m.structure,
          rowHeader: true,
          cell: ({ structure }) => (
            <TextLink to="/organisation/structures/$id" params={{ id: structure.id }}>
              {structure.name}
            </TextLink>
          ),
        },
        { id: "siret", header: m.siret, cell: ({ structure }) => <span className="nowrap">{siret(structure.siret)}</span> },
        { id: "role", header: m.role, cell: ({ role }) => rights.roles[role] },
        { id: "service", header: m.service, cell: ({ service }) => service?.name ?? m.noService },
        { id: "since", header: m.since, cell: ({ startedAt }) => <span className="nowrap">{date(startedAt)}</span> },
        {
          id: "rights",
          header: m.rights,
          cell: ({ subscriptions, structure }) =>
            subscriptions.length > 0 ? (
              <Rights subscriptions={subscriptions} />
            ) : (
              <TextLink to="/espaces" search={{ structure: structure.id }}>
                {m.askRight}
              </TextLink>
            ),
        },
        {
          id: "actions",
          header: m.actions,
          hideHeader: true,
          cell: ({ id, allowedActions, structure: { name } }) =>
            allowedActions.includes("END") && <LeaveStructure membershipId={id} structureName={name} />,
        },
      ]}
    />
  );
}

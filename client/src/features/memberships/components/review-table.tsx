import { useFormats } from "../../../i18n/formats.ts";
import { useMessages } from "../../../i18n/locale-provider.tsx";
import { useSession } from "../../../lib/session.ts";
import { useMutate } from "../../../lib/use-mutate.ts";
import { Button, ButtonRow } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useAct } from "../../../ui/use-act.ts";
import { accessMessages } from "../../access/index.ts";
import { KeepMembershipDocument, type AccessReviewQuery } from "../gql/graphql.ts";
import { rolesMessages } from "../roles-messages.ts";
import { Rights } from "./rights.tsx";
import { RoleActions } from "./role-actions.tsx";

type Membership = AccessReviewQuery["structure"]["memberships"]["edges"][number]["node"];

/** One line per person, with what there is to judge by. */
export function ReviewTable({
  memberships,
  structureName,
}: {
  readonly memberships: readonly Membership[];
  readonly structureName: string;
}) {
  const { review: m, self: oneself } = useMessages(rolesMessages);
  const { viewer } = useSession();
  const rights = useMessages(accessMessages);
  const { date } = useFormats();
  return (
    <DataTable
      caption={m.caption}
      rows={memberships}
      rowKey={({ id }) => id}
      columns={[
        { id: "person", header: m.person, rowHeader: true, cell: ({ user }) => `${user.displayName} (${user.email})` },
        { id: "role", header: m.role, cell: ({ role }) => rights.roles[role] },
        { id: "rights", header: m.rights, cell: ({ subscriptions }) => <Rights subscriptions={subscriptions} /> },
        {
          id: "seen",
          header: m.lastSeen,
          cell: ({ lastSeenAt }) => (lastSeenAt ? <span className="nowrap">{date(lastSeenAt)}</span> : m.neverSeen),
        },
        {
          id: "state",
          header: m.state,
          cell: ({ keptAt, user }) =>
            user.id === viewer?.user?.id ? oneself : keptAt ? <span className="nowrap">{m.kept(date(keptAt))}</span> : m.notKept,
        },
        {
          id: "actions",
          header: m.actions,
          hideHeader: true,
          cell: (membership) => <ReviewActions membership={membership} structureName={structureName} />,
        },
      ]}
    />
  );
}

/** Nobody is asked about oneself. */
function ReviewActions({ membership, structureName }: { readonly membership: Membership; readonly structureName: string }) {
  const m = useMessages(rolesMessages).review;
  const mutate = useMutate();
  const { viewer } = useSession();
  const { id, keptAt, user } = membership;
  const { run, isSending, refusal } = useAct(async () => (await mutate(KeepMembershipDocument, { input: { id } })).keepMembership.problems);
  if (viewer?.user?.id === user.id) return null;
  return (
    <>
      <Refusal text={refusal} />
      <ButtonRow>
        {!keptAt && (
          <Button priority="secondary" size="sm" busy={isSending} aria-label={m.keepName(user.displayName)} onClick={run}>
            {m.keep}
          </Button>
        )}
        <RoleActions membership={membership} structureName={structureName} />
      </ButtonRow>
    </>
  );
}

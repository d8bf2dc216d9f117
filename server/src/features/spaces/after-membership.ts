import { rowsOf } from "../../platform/database/statements.ts";
import { onEvent } from "../../platform/outbox/event.ts";
import { cancelApprovals } from "../approvals/index.ts";

/**
 * Somebody left a structure: his subscriptions and pending requests there are tidied. His rights ended with the attachment itself
 * (the view asks for it), so nothing depends on how soon this runs.
 */
export const afterMembershipEnded = onEvent<{ membershipId: string }>("membership.ended", async ({ manager, now }, { membershipId }) => {
  await manager.query(
    `update space_subscription b set ended_at = m.ended_at from membership m
     where m.id = $1 and b.user_id = m.user_id and b.structure_id = m.structure_id and b.ended_at is null and b.created_at <= m.ended_at`,
    [membershipId],
  );
  const pending = await rowsOf<{ id: string }>(
    manager,
    `select p.id from approval p join space_subscription_request r on r.approval_id = p.id
     join membership m on m.user_id = r.user_id and m.structure_id = r.structure_id
     where m.id = $1 and p.status = 'PENDING' and p.created_at <= m.ended_at`,
    [membershipId],
  );
  await cancelApprovals(
    manager,
    pending.map((approval) => approval.id),
    now,
  );
});

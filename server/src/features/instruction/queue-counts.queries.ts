import { lateAfterDays } from "@portail-tic/shared/instruction/request-age";
import { refundFlags } from "@portail-tic/shared/refunds/refund-flags";
import { OPEN_STATUSES } from "@portail-tic/shared/refunds/refund-steps";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { instructedOffices } from "../refunds/index.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { QueueCounts } from "./queue.type.ts";
import { sentBefore } from "./queue-age.ts";
import { isOpen } from "./queue.queries.ts";
import { hasUnreadFor } from "./unread-messages.ts";

const countIf = (name: string, condition: string) => `count(*) filter (where ${condition})::int as "${name}"`;

const counted = [
  `count(*)::int as total`,
  countIf("mine", "r.instructor_id = $2::uuid"),
  countIf("nobody", "r.instructor_id is null"),
  countIf("colleagues", "r.instructor_id <> $2::uuid"),
  countIf("toConfirm", "r.proposed_by <> $2::uuid"),
  countIf("late", "r.submitted_at < $3"),
  ...OPEN_STATUSES.map((status) => countIf(status, `r.status = '${status}'`)),
  ...refundFlags.map((flag) => countIf(flag, `'${flag}' = any (r.flags)`)),
];

/** How many requests of the viewer's office wait, behind each filter. One statement. */
export async function countQueue(ctx: RequestContext): Promise<QueueCounts> {
  const [row] = await ctx.db.query<Record<string, number>>(
    `select ${counted.join(", ")}, ${countIf("unread", hasUnreadFor("$2::uuid"))} from refund_request r where r.office_id = $1::uuid and ${isOpen}`,
    [instructedOffices(ctx.viewer)[0] ?? null, userIdOf(ctx.viewer), sentBefore(ctx.now, lateAfterDays + 1)],
  );
  const of = (name: string) => row?.[name] ?? 0;
  return {
    total: of("total"),
    mine: of("mine"),
    nobody: of("nobody"),
    colleagues: of("colleagues"),
    toConfirm: of("toConfirm"),
    late: of("late"),
    unread: of("unread"),
    byStatus: OPEN_STATUSES.map((status) => ({ status, count: of(status) })),
    byFlag: refundFlags.map((flag) => ({ flag, count: of(flag) })),
  };
}

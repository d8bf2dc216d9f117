import { canStep, REFUND_STATUSES, refundSteps, type RefundStatus } from "@portail-tic/shared/refunds/refund-steps";
import { v7 as uuidv7 } from "uuid";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { RefundRequestEntity } from "./refund-request.entity.ts";

interface Step {
  readonly to: RefundStatus;
  readonly reason?: string | null;
  readonly changes?: Partial<
    Pick<RefundRequestEntity, "officeId" | "instructorId" | "snapshot" | "submittedAt" | "submittedBy" | "decisionReason">
  >;
}

/**
 * Moves a request along the table of steps: a guarded update with one winner, an event, an announcement.
 * Answers the request as it is now. WRONG_STATUS when somebody was faster.
 */
export async function takeStep(
  uc: UseCase,
  request: RefundRequestEntity,
  { to, reason = null, changes = {} }: Step,
): Promise<RefundRequestEntity> {
  const { id, status, version } = request;
  if (!canStep(status, to)) refuse("WRONG_STATUS");
  const after = { ...changes, status: to, version: version + 1, updatedAt: uc.now };
  const written = await uc.manager.update(RefundRequestEntity, { id, status, version }, after);
  if (written.affected !== 1) refuse("WRONG_STATUS");
  await recordEvent(uc, id, to, reason);
  await uc.announce("refund.stepped", { requestId: id, status: to });
  return { ...request, ...after };
}

/** Writes a step in the timeline; who makes it is in the table of steps. */
export async function recordEvent(uc: UseCase, requestId: string, status: RefundStatus, reason: string | null = null): Promise<void> {
  const actorKind = refundSteps[status].by;
  // Two steps of one millisecond keep the order of the table.
  const id = uuidv7({ msecs: uc.now.getTime(), seq: REFUND_STATUSES.indexOf(status) });
  await uc.manager.query(
    `insert into refund_event (id, request_id, status, actor_user_id, actor_kind, reason, at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, requestId, status, actorKind === "SYSTEM" ? null : userIdOf(uc.viewer), actorKind, reason, uc.now],
  );
}

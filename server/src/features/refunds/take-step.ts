import { canStep, refundSteps, type RefundStatus } from "@portail-tic/shared/refunds/refund-steps";
import { v7 as uuidv7 } from "uuid";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { closeProposals } from "./lapsed-proposals.ts";
import { RefundRequestEntity } from "./refund-request.entity.ts";

interface Step {
  readonly to: RefundStatus;
  readonly reason?: string | null;
  readonly changes?: Partial<
    Pick<
      RefundRequestEntity,
      | "officeId"
      | "instructorId"
      | "snapshot"
      | "submittedAt"
      | "submittedBy"
      | "decisionReason"
      | "decisionMotive"
      | "grantedCents"
      | "flags"
    >
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
  if (request.proposedBy !== null) await closeProposals(uc, id);
  const after = { ...changes, proposedBy: null, status: to, version: version + 1, updatedAt: uc.now };
  const written = await uc.manager.update(RefundRequestEntity, { id, status, version }, after);
  if (written.affected !== 1) refuse("WRONG_STATUS");
  const facts = { reason, motiveCode: changes.decisionMotive ?? null, officeId: request.officeId };
  await recordEvent(uc, id, { status: to, version: after.version, ...facts });
  await uc.announce("refund.stepped", { requestId: id, status: to });
  return { ...request, ...after };
}

interface Recorded {
  readonly status: RefundStatus;
  /** Of the request after the step: two steps of one millisecond keep their order. */
  readonly version: number;
  readonly reason?: string | null;
  readonly motiveCode?: string | null;
  /** In whose hands it was, not where it goes. */
  readonly officeId?: string | null;
}

/** Writes a step in the timeline; who makes it is in the table of steps. */
export async function recordEvent(uc: UseCase, requestId: string, step: Recorded): Promise<void> {
  const { status, version, reason = null, motiveCode = null, officeId = null } = step;
  const actorKind = refundSteps[status].by;
  const id = uuidv7({ msecs: uc.now.getTime(), seq: version });
  await uc.manager.query(
    `insert into refund_event (id, request_id, status, actor_user_id, actor_kind, reason, motive_code, office_id, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, requestId, status, actorKind === "SYSTEM" ? null : userIdOf(uc.viewer), actorKind, reason, motiveCode, officeId, uc.now],
  );
}

import { canStep, refundSteps } from "@portail-tic/shared/refunds/refund-steps";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { v7 as uuidv7 } from "uuid";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { closeProposals } from "./lapsed-proposals.ts";
import { RefundRequestEntity } from "./refund-request.entity.ts";

/** What a step needs to know of a request that is held. */
type Standing = Pick<RefundRequestEntity, "id" | "status" | "version" | "officeId" | "proposedBy">;

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
export async function takeStep<R extends Standing>(uc: UseCase, request: R, step: Step): Promise<R> {
  const [moved] = await takeSteps(uc, [request], step);
  return moved ?? refuse("WRONG_STATUS");
}

/** Moves all of these by the same step, or none of them: three statements whatever their number. */
export async function takeSteps<R extends Standing>(uc: UseCase, requests: readonly R[], step: Step): Promise<R[]> {
  const { to, reason = null, changes = {} } = step;
  if (requests.length === 0) return [];
  if (requests.some(({ status }) => !canStep(status, to))) refuse("WRONG_STATUS");
  await closeProposals(
    uc,
    requests.filter(({ proposedBy }) => proposedBy !== null).map(({ id }) => id),
  );
  const after = { ...changes, proposedBy: null, status: to, updatedAt: uc.now };
  const written = await uc.manager
    .createQueryBuilder()
    .update(RefundRequestEntity)
    .set({ ...after, version: () => "version + 1" })
    .where(`(id, status, version) in (select * from unnest(:ids::uuid[], :statuses::text[], :versions::int[]))`, {
      ids: requests.map(({ id }) => id),
      statuses: requests.map(({ status }) => status),
      versions: requests.map(({ version }) => version),
    })
    .execute();
  if (written.affected !== requests.length) refuse("WRONG_STATUS");
  const moved = requests.map((request) => ({ ...request, ...after, version: request.version + 1 }));
  await recordEvents(
    uc,
    // In whose hands it was, not where it goes.
    moved.map(({ id, version }, index) => ({ requestId: id, version, officeId: requests[index]?.officeId ?? null })),
    { status: to, reason, motiveCode: changes.decisionMotive ?? null },
  );
  await uc.announceEach(
    "refund.stepped",
    moved.map(({ id }) => ({ requestId: id, status: to })),
  );
  return moved;
}

interface Subject {
  readonly requestId: string;
  /** Of the request after the step: two steps of one millisecond keep their order. */
  readonly version: number;
  readonly officeId: string | null;
}

interface Recorded {
  readonly status: RefundStatus;
  readonly reason?: string | null;
  readonly motiveCode?: string | null;
}

/** Writes a step in the timelines; who makes it is in the table of steps. */
export async function recordEvents(uc: UseCase, subjects: readonly Subject[], step: Recorded): Promise<void> {
  const { status, reason = null, motiveCode = null } = step;
  const actorKind = refundSteps[status].by;
  await uc.manager.query(
    `insert into refund_event (id, request_id, office_id, status, actor_user_id, actor_kind, reason, motive_code, at)
     select id, request, office, $4, $5, $6, $7, $8, $9 from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as step (id, request, office)`,
    [
      subjects.map(({ version }) => uuidv7({ msecs: uc.now.getTime(), seq: version })),
      subjects.map(({ requestId }) => requestId),
      subjects.map(({ officeId }) => officeId),
      status,
      actorKind === "SYSTEM" ? null : userIdOf(uc.viewer),
      actorKind,
      reason,
      motiveCode,
      uc.now,
    ],
  );
}

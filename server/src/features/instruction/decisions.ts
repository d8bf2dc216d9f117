import { motiveOf, type DecideRefundRequestInput } from "@portail-tic/shared/instruction/instruction.schema";
import { at, deny } from "@portail-tic/shared/kernel/verdict";
import { newId } from "../../platform/database/new-id.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { releaseInvoices, takeStep, type RefundRequestEntity } from "../refunds/index.ts";
import { knownReasons } from "./instruction-reason.queries.ts";
import { keepDecisionLetter } from "./decision-letter.ts";
import { grantedCentsOf, settleLines } from "./granted-cents.ts";

/** What is decided of a request, whoever says it last. */
export interface Decision {
  readonly id: string;
  readonly verdict: "APPROVED" | "REJECTED";
  readonly motiveCode: string | null;
  readonly reason: string | null;
  readonly grantedCents: number;
  readonly proposedBy: string;
}

/** Writes what an officer decides: final at once, or a proposal when the amount asked needs a second pair of eyes. */
export async function writeDecision(
  uc: UseCase,
  request: RefundRequestEntity,
  input: Omit<DecideRefundRequestInput, "id">,
): Promise<{ decision: Decision; isFinal: boolean }> {
  const limit = await limitOf(uc, request);
  const motiveCode = motiveOf(input);
  await requireMotive(uc, motiveCode);
  const proposedBy = userIdOf(uc.viewer);
  const grantedCents = input.verdict === "APPROVED" ? await grantedCentsOf(uc, request) : 0;
  const decision = { id: newId(uc.now), verdict: input.verdict, motiveCode, reason: input.reason || null, grantedCents, proposedBy };
  const isFinal = request.totalCents <= limit;
  await uc.manager.query(
    `insert into refund_decision (id, request_id, verdict, motive_code, reason, internal_note, granted_cents, asked_cents,
       second_eyes_above_cents, proposed_by, proposed_at, outcome, settled_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      decision.id,
      request.id,
      decision.verdict,
      motiveCode,
      decision.reason,
      input.internalNote || null,
      grantedCents,
      request.totalCents,
      limit,
      proposedBy,
      uc.now,
      isFinal ? "FINAL" : "PROPOSED",
      isFinal ? uc.now : null,
    ],
  );
  return { decision, isFinal };
}

/** Makes a decision the request's: its step, its event, its invoices free again when it is rejected. */
export async function applyDecision(uc: UseCase, request: RefundRequestEntity, decision: Decision): Promise<void> {
  const { verdict, motiveCode, reason, grantedCents } = decision;
  await takeStep(uc, request, {
    to: verdict,
    reason,
    changes: { decisionReason: reason, decisionMotive: motiveCode, grantedCents: verdict === "APPROVED" ? grantedCents : null },
  });
  if (verdict === "REJECTED") await releaseInvoices(uc, request.id);
  else await settleLines(uc, request.id);
  await keepDecisionLetter(uc.manager, request.id);
}

/** The amount asked up to which one officer decides alone, in cents: a setting of the office. */
async function limitOf(uc: UseCase, { officeId }: RefundRequestEntity): Promise<number> {
  const [row] = await uc.manager.query<{ limit: number }[]>(`select second_eyes_above_cents as "limit" from office where id = $1`, [
    officeId,
  ]);
  return row?.limit ?? 0;
}

async function requireMotive(uc: UseCase, code: string | null): Promise<void> {
  if (code === null) return;
  const offered = await knownReasons(uc.manager, "DECISION");
  if (!offered.has(code)) enforce(at("motiveCode", deny("INVALID_VALUE")));
}

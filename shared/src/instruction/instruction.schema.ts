import * as z from "zod/mini";

import { idField, optionalTextField } from "../kernel/fields.ts";
import { idempotencyKeyField } from "../kernel/idempotency-key.ts";
import { allow, at, deny, type Verdict } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { MAX_BULK_ITEMS } from "../approvals/bulk-decision.ts";
import { OTHER_REASON } from "./other-reason.ts";

const id = idField();
const words = (max: number) => optionalTextField(max, { isMultiline: true });
const requiredWords = (max: number) => words(max).check(z.refine((text) => text !== "", { error: "REASON_REQUIRED" }));

/** Taking a request, or putting it back. */
export const instructedRequestSchema = z.object({ id });
/** Nothing to say: the oldest one. */
export const takeNextRequestSchema = z.object({});
export const giveRefundRequestSchema = z.object({ id, officerId: idField() });
export const rerouteRefundRequestSchema = z.object({ id, officeId: idField(), reason: requiredWords(2_000) });

const verdictFields = {
  verdict: z.enum(["APPROVED", "REJECTED"], { error: "INVALID_VALUE" }),
  /** A code of the motives; null and the empty choice of a form mean none. */
  motiveCode: z.pipe(
    z.nullish(z.string().check(z.maxLength(60))),
    z.transform((code: string | null | undefined): string | null => code || null),
  ),
  reason: words(2_000),
  internalNote: words(2_000),
};

interface Explained {
  readonly verdict: "APPROVED" | "REJECTED";
  readonly motiveCode: string | null;
  readonly reason: string;
}

/** A rejection tells the requester why: a motive of the list, words, or both. Words alone are another reason (`motiveOf`). */
function judgeMotive({ verdict, motiveCode, reason }: Explained): Verdict {
  if (reason !== "") return allow();
  if (verdict === "REJECTED" && motiveCode === null) return at("motiveCode", deny("MOTIVE_REQUIRED"));
  return motiveCode === OTHER_REASON ? at("reason", deny("REASON_IN_WORDS")) : allow();
}

/** The motive kept with a decision. */
export function motiveOf({ verdict, motiveCode }: Explained): string | null {
  return verdict === "REJECTED" ? (motiveCode ?? OTHER_REASON) : motiveCode;
}

const decision = z.object({ id, ...verdictFields });
export const decideRefundRequestSchema = decision.check(judgedBy<z.infer<typeof decision>>(judgeMotive));
export type DecideRefundRequestInput = z.infer<typeof decideRefundRequestSchema>;

/** What is typed for a whole list. */
const verdict = z.object(verdictFields);
export const bulkRefundVerdictSchema = verdict.check(judgedBy<z.infer<typeof verdict>>(judgeMotive));
const decisions = z.object({
  requestIds: z.array(idField()).check(z.minLength(1, { error: "NOTHING_SELECTED" }), z.maxLength(MAX_BULK_ITEMS)),
  ...verdictFields,
  idempotencyKey: idempotencyKeyField(),
});
export const decideRefundRequestsSchema = decisions.check(judgedBy<z.infer<typeof decisions>>(judgeMotive));
export type DecideRefundRequestsInput = z.infer<typeof decideRefundRequestsSchema>;

/** `decisionId`: the proposal that was read, so that nobody confirms another one than he saw. */
export const confirmRefundDecisionSchema = z.object({ id, decisionId: idField() });
export const sendBackRefundDecisionSchema = z.object({ id, decisionId: idField(), note: requiredWords(2_000) });

export const updateOfficeSchema = z.object({
  id,
  version: z.int(),
  departements: z
    .array(z.string().check(z.trim(), z.regex(/^(\d{2}|2[AB]|97\d|98\d)$/, { error: "INVALID_VALUE" })))
    .check(z.maxLength(120)),
  secondEyesAboveCents: z.int({ error: "INVALID_VALUE" }).check(z.minimum(0, "INVALID_VALUE")),
});

import * as z from "zod/mini";

import { idField, optionalTextField } from "../kernel/fields.ts";
import { idempotencyKeyField } from "../kernel/idempotency-key.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { MAX_BULK_ITEMS } from "./bulk-decision.ts";
import { approvalVerdicts } from "./approval-status.ts";
import { judgeReason, rejectionReasonField } from "./decide-approval.schema.ts";

const verdictFields = {
  verdict: z.enum(approvalVerdicts, { error: "INVALID_VALUE" }),
  rejectionReason: rejectionReasonField(),
  publicReason: optionalTextField(1000, { isMultiline: true }),
  internalNote: optionalTextField(1000, { isMultiline: true }),
};
const verdict = z.object(verdictFields);
const decisions = z.object({
  approvalIds: z.array(idField()).check(z.minLength(1, { error: "NOTHING_SELECTED" }), z.maxLength(MAX_BULK_ITEMS)),
  ...verdictFields,
  idempotencyKey: idempotencyKeyField(),
});

/** What is typed for a whole list: a rejection says why. */
export const bulkVerdictSchema = verdict.check(judgedBy<z.infer<typeof verdict>>(judgeReason));

/** The same decision on many requests, each as it was asked. */
export const decideApprovalsSchema = decisions.check(judgedBy<z.infer<typeof decisions>>(judgeReason));
export type DecideApprovalsInput = z.infer<typeof decideApprovalsSchema>;

import * as z from "zod/mini";

import { requestableRoles } from "../access/membership-role.ts";
import { grantableAccesses } from "../access/space-access.ts";
import { idField, optionalCivilDateField, optionalTextField, textField } from "../kernel/fields.ts";
import { allow, at, deny, type Verdict } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { SERVICE_CODE_MAX_LENGTH } from "../structure-services/service-code.ts";
import { approvalVerdicts, MAX_SPACES_ASKED } from "./approval-status.ts";
import { rejectionReasons, type RejectionReason } from "./rejection-reasons.ts";

/** One space of the request, as the decider gives it; null leaves what was asked. */
const grantedSpace = z.object({
  spaceCode: textField(50),
  access: z.nullish(z.enum(grantableAccesses, { error: "INVALID_VALUE" })),
  startsOn: optionalCivilDateField(),
  endsOn: optionalCivilDateField(),
});
export type GrantedSpace = z.infer<typeof grantedSpace>;

/** What a decider may reduce while approving; null, or a space that is not named, leaves what was asked. */
const grantedFields = {
  grantedRole: z.nullish(z.enum(requestableRoles, { error: "INVALID_VALUE" })),
  /** Empty: no service, whatever was asked. */
  grantedServiceCode: z.nullish(z.string().check(z.trim(), z.maxLength(SERVICE_CODE_MAX_LENGTH))),
  grantedSpaces: z.nullish(z.array(grantedSpace).check(z.maxLength(MAX_SPACES_ASKED))),
};

/** A code of the list; null and the empty choice of a form mean none. */
export const rejectionReasonField = () =>
  z.pipe(
    z.nullish(z.enum(["", ...rejectionReasons], { error: "INVALID_VALUE" })),
    z.transform((code): RejectionReason | null => code || null),
  );

const decision = z.object({
  id: idField(),
  verdict: z.enum(approvalVerdicts, { error: "INVALID_VALUE" }),
  rejectionReason: rejectionReasonField(),
  publicReason: optionalTextField(1000, { isMultiline: true }),
  internalNote: optionalTextField(1000, { isMultiline: true }),
  ...grantedFields,
});

/** A rejection tells the requester why: a reason of the list, words, or both. Words alone are another reason (`reasonOf`). */
export function judgeReason({
  verdict,
  rejectionReason,
  publicReason,
}: Pick<z.infer<typeof decision>, "verdict" | "rejectionReason" | "publicReason">): Verdict {
  if (verdict === "APPROVED" || publicReason !== "") return allow();
  if (rejectionReason === "OTHER") return at("publicReason", deny("REASON_IN_WORDS"));
  return rejectionReason ? allow() : at("rejectionReason", deny("REASON_REQUIRED"));
}

/** The reason kept with a decision. */
export function reasonOf({
  verdict,
  rejectionReason,
}: Pick<z.infer<typeof decision>, "verdict" | "rejectionReason">): RejectionReason | null {
  return verdict === "APPROVED" ? null : (rejectionReason ?? "OTHER");
}

/** A decision: a rejection says why to the requester; the internal note is for deciders. */
export const decideApprovalSchema = decision.check(judgedBy<z.infer<typeof decision>>(judgeReason));
export type DecideApprovalInput = z.infer<typeof decideApprovalSchema>;

/** The granted values of a decision, as the parts of the approval read them. */
export type Granted = Pick<DecideApprovalInput, keyof typeof grantedFields>;

export const cancelApprovalSchema = z.object({ id: idField() });
export type CancelApprovalInput = z.infer<typeof cancelApprovalSchema>;

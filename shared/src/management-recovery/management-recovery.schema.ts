import * as z from "zod/mini";

import { idField, optionalTextField, siretField } from "../kernel/fields.ts";
import { allow, at, deny, firstDenial, type Verdict } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { linkTokenField } from "../users/link-token.ts";
import { recoveryProofs, RECOVERY_PROOFS_REQUIRED } from "./recovery-proofs.ts";
import { recoveryWays } from "./recovery-states.ts";

const explanation = () => z.string().check(z.trim(), z.minLength(1, { error: "REQUIRED" }), z.maxLength(2_000));

/** Which structure, before its ways are known. */
export const recoverySiretSchema = z.object({ siret: siretField() });

/** « Mon gestionnaire ne répond pas » : for which structure, how it will be proved, and what happened. */
export const requestManagementRecoverySchema = z.object({
  siret: siretField(),
  way: z.enum(recoveryWays, { error: "INVALID_VALUE" }),
  explanation: explanation(),
});
export type RequestManagementRecovery = z.infer<typeof requestManagementRecoverySchema>;

/** What needs nothing but the request itself. */
export const managementRecoveryIdSchema = z.object({ id: idField() });
export type ManagementRecoveryId = z.infer<typeof managementRecoveryIdSchema>;

/** The code of the letter or the PACAGE number: which one, the request says. */
export const proveManagementRecoverySchema = z.object({
  id: idField(),
  proof: z.string().check(z.trim(), z.minLength(1, { error: "REQUIRED" }), z.maxLength(100)),
});
export type ProveManagementRecovery = z.infer<typeof proveManagementRecoverySchema>;

/** What a link received by mail carries. */
export const recoveryLinkSchema = z.object({ token: linkTokenField() });
export type RecoveryLink = z.infer<typeof recoveryLinkSchema>;

const decision = z.object({
  id: idField(),
  verdict: z.enum(["APPROVED", "REJECTED"], { error: "INVALID_VALUE" }),
  proofs: z.array(z.enum(recoveryProofs, { error: "INVALID_VALUE" })),
  reason: optionalTextField(1_000, { isMultiline: true }),
});

/** The decision of one agent: always with a reason, and an approval with what the agent checked. */
export const decideManagementRecoverySchema = decision.check(judgedBy(judgeDecision));
export type DecideManagementRecovery = z.infer<typeof decideManagementRecoverySchema>;

function judgeDecision({ verdict, proofs, reason }: z.infer<typeof decision>): Verdict {
  return firstDenial(
    verdict === "APPROVED" && new Set(proofs).size < RECOVERY_PROOFS_REQUIRED
      ? at("proofs", deny("PROOFS_MISSING", { min: RECOVERY_PROOFS_REQUIRED }))
      : allow(),
    reason === "" ? at("reason", deny("REQUIRED")) : allow(),
  );
}

import * as z from "zod/mini";

import { humanCheckField } from "../human-check/human-check-field.ts";
import { emailField, idField, optionalFieldOf, optionalTextField, phoneField } from "../kernel/fields.ts";
import { parseSiret } from "../kernel/siret.ts";
import { allow, at, deny, firstDenial, type Verdict } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { linkTokenField } from "../users/link-token.ts";
import { nameField } from "../users/person-fields.ts";
import { sameText } from "../users/same-text.ts";
import { lostMailboxProofs, PROOFS_REQUIRED } from "./lost-mailbox-proofs.ts";

const SIRETS_MAX = 5;

/** SIRETs, blank ones left out. */
const siretsField = () =>
  z.pipe(
    z.array(optionalFieldOf(parseSiret)).check(z.maxLength(SIRETS_MAX, { error: "SIRETS_TOO_MANY" })),
    z.transform((sirets: (string | null)[]) => sirets.filter((siret) => siret !== null)),
  );

/** « Je n'ai plus accès à ma messagerie » : who asks, for which account, and where to answer. */
export const requestLostMailboxSchema = z
  .object({
    loginEmail: emailField(),
    newEmail: emailField(),
    newEmailConfirmation: emailField(),
    firstName: nameField(),
    lastName: nameField(),
    phone: phoneField(),
    sirets: siretsField(),
    explanation: z.string().check(z.trim(), z.minLength(1, { error: "REQUIRED" }), z.maxLength(2_000)),
    humanCheck: humanCheckField(),
  })
  .check(sameText("newEmail", "newEmailConfirmation", "EMAILS_DIFFER"));
export type RequestLostMailbox = z.infer<typeof requestLostMailboxSchema>;

/** What a link received by mail carries. */
export const lostMailboxLinkSchema = z.object({ token: linkTokenField() });
export type LostMailboxLink = z.infer<typeof lostMailboxLinkSchema>;

export const denyLostMailboxSchema = z.object({ id: idField() });
export type DenyLostMailbox = z.infer<typeof denyLostMailboxSchema>;

const decision = z.object({
  id: idField(),
  verdict: z.enum(["APPROVED", "REJECTED"], { error: "INVALID_VALUE" }),
  proofs: z.array(z.enum(lostMailboxProofs, { error: "INVALID_VALUE" })),
  reason: optionalTextField(1_000, { isMultiline: true }),
});

/** The decision of one agent: always with a reason, and an approval with what the agent checked. */
export const decideLostMailboxSchema = decision.check(judgedBy(judgeDecision));
export type DecideLostMailbox = z.infer<typeof decideLostMailboxSchema>;

function judgeDecision({ verdict, proofs, reason }: z.infer<typeof decision>): Verdict {
  return firstDenial(
    verdict === "APPROVED" && new Set(proofs).size < PROOFS_REQUIRED
      ? at("proofs", deny("PROOFS_MISSING", { min: PROOFS_REQUIRED }))
      : allow(),
    reason === "" ? at("reason", deny("REQUIRED")) : allow(),
  );
}

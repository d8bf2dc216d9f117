import * as z from "zod/mini";

import { allow, deny, type Verdict } from "../kernel/verdict.ts";
import type { ConsentKind } from "./consent-texts.ts";

/** Withdrawing a consent, or giving it again. */
export const consentSchema = z.object({ kind: z.enum(["TERMS", "SATISFACTION_SURVEY"], { error: "INVALID_VALUE" }) });
export type ConsentInput = z.infer<typeof consentSchema>;

/** May this consent be withdrawn alone? Nobody has an account without the terms: withdrawing them means closing it. */
export function judgeWithdrawal(kind: ConsentKind): Verdict {
  return kind === "TERMS" ? deny("TERMS_NEEDED_BY_ACCOUNT") : allow();
}

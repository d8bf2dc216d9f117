import { newLoginAddressSchema, type NewLoginAddress } from "@portail-tic/shared/login-address/login-address.schema";
import { policy } from "../../platform/config/policy.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { sessionOf } from "../users/index.ts";
import { readLoginAddress } from "./login-address.queries.ts";
import { openChange } from "./open-change.ts";

const { recentFactorSeconds } = policy.loginAddress;

/**
 * For whoever lost the mailbox and still signs in: password, then a recovery code or a passkey shown less than ten minutes ago, in this
 * session. Only the new mailbox confirms; the old one is told at once and may undo. Not a step-up: recovery codes never serve for one.
 */
export const replaceLostLoginAddress = defineUseCase({
  name: "replaceLostLoginAddress",
  access: "signedIn",
  tokens: "never",
  input: newLoginAddressSchema,
  async run(uc, { loginEmail }: NewLoginAddress) {
    const { userId, sessionId } = sessionOf(uc);
    const { mayReplaceLostUntil } = await readLoginAddress(uc.manager, { userId, sessionId, now: uc.now });
    if (!mayReplaceLostUntil) return refuse("RECENT_FACTOR_NEEDED", { params: { validSeconds: recentFactorSeconds } });
    return { loginAddress: await openChange(uc, loginEmail, "SIGNED_IN_WITHOUT_MAILBOX") };
  },
});

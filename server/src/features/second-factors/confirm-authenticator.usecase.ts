import { confirmAuthenticatorSchema, type ConfirmAuthenticator } from "@portail-tic/shared/second-factors/authenticator.schema";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import { rotateSession } from "../../platform/sessions/rotate-session.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { stepOfCode } from "./authenticator-codes.ts";
import { lockCurrentUser } from "../users/index.ts";
import { announceFactorChange, refuseUnshownStaffFactor } from "./factor-change.ts";
import { issueMissingRecoveryCodes } from "./recovery-codes.ts";
import { getFactor } from "./second-factor.queries.ts";
import type { SecondFactorType } from "./second-factor.type.ts";

const { pendingSeconds, confirmations, windowSeconds } = policy.authenticator;

interface PendingApp {
  readonly id: string;
  readonly userId: string;
  readonly sealedSecret: Buffer;
}

/** The first code of a new app proves that it was read well: it serves from now on. Whoever has no recovery code left receives ten. */
export const confirmAuthenticator = defineUseCase({
  name: "confirmAuthenticator",
  access: "signedIn",
  provesIdentity: true,
  stepUp: true,
  tokens: "never",
  input: confirmAuthenticatorSchema,
  async run(uc, { code }: ConfirmAuthenticator): Promise<{ secondFactor: SecondFactorType; recoveryCodes: string[] | null }> {
    refuseUnshownStaffFactor(uc);
    const user = await lockCurrentUser(uc);
    await limitCalls(uc, { key: `authenticator-confirmations:${user.id}`, points: confirmations, windowSeconds });
    const app = (await findPendingApp(uc, user.id)) ?? refuse("AUTHENTICATOR_NOT_PENDING");
    const step = stepOfCode(uc.services.secrets, app, code, uc.now) ?? refuse("AUTHENTICATOR_CODE_INVALID", { path: ["code"] });

    uc.audit({ subjectKind: "SecondFactor", subjectId: app.id });
    await uc.manager.query(`update second_factor set confirmed_at = $2, last_accepted_step = $3 where id = $1`, [app.id, uc.now, step]);
    const recoveryCodes = await issueMissingRecoveryCodes(uc, user.id);
    await announceFactorChange(uc, "user.factorAdded", app.id);
    // The session showed the app: an agent who had none has their powers from now on.
    await rotateSession(uc, { level: "FULL", provedBy: "TOTP" });
    return { secondFactor: await getFactor(uc, user.id, app.id), recoveryCodes };
  },
});

function findPendingApp(uc: UseCase, userId: string): Promise<PendingApp | null> {
  return rowOf<PendingApp>(
    uc.manager,
    `select id, user_id as "userId", sealed_secret as "sealedSecret" from second_factor
     where user_id = $1 and kind = 'TOTP' and confirmed_at is null and removed_at is null and created_at > $2`,
    [userId, secondsAfter(uc.now, -pendingSeconds)],
  );
}

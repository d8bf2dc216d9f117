import { addAuthenticatorSchema, type AddAuthenticator } from "@portail-tic/shared/second-factors/authenticator.schema";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { makeSeed, otpauthUri } from "./authenticator-codes.ts";
import { lockCurrentUser } from "../users/index.ts";
import { refuseUnshownStaffFactor } from "./factor-change.ts";
import { SecondFactorEntity } from "./second-factor.entity.ts";
import { findFactors } from "./second-factor.queries.ts";

/** Starts adding an authenticator app: its seed is answered once, and it counts for nothing until its first code is shown. */
export const addAuthenticator = defineUseCase({
  name: "addAuthenticator",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: addAuthenticatorSchema,
  async run(uc, { name }: AddAuthenticator): Promise<{ secret: string; otpauthUri: string }> {
    refuseUnshownStaffFactor(uc);
    const user = await lockCurrentUser(uc);
    const max = policy.authenticator.maxActive;
    const apps = (await findFactors(uc.manager, [user.id])).filter(({ kind }) => kind === "TOTP");
    if (apps.length >= max) refuse("TOO_MANY_FACTORS", { params: { max } });

    const id = newId(uc.now);
    const { secret, sealedSecret } = makeSeed(uc.services.secrets, user.id);
    uc.audit({ subjectKind: "SecondFactor", subjectId: id });
    await uc.manager.query(
      `update second_factor set removed_at = $2, sealed_secret = null where user_id = $1 and confirmed_at is null and removed_at is null`,
      [user.id, uc.now],
    );
    await uc.manager.insert(SecondFactorEntity, { id, userId: user.id, kind: "TOTP", name, sealedSecret, createdAt: uc.now });
    return { secret, otpauthUri: otpauthUri(secret, user.loginEmail) };
  },
});

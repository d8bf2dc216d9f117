import { mayRemoveFactor } from "@portail-tic/shared/second-factors/factor-rules";
import { removeFactorSchema, type RemoveFactor } from "@portail-tic/shared/second-factors/factor.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { isStaff } from "../staff/index.ts";
import { lockCurrentUser } from "../users/index.ts";
import { announceFactorChange, refuseUnshownStaffFactor } from "./factor-change.ts";
import { findFactors } from "./second-factor.queries.ts";

/** Removes an app or a key and erases what it was known by. After the last one, the code received by mail is asked again. */
export const removeFactor = defineUseCase({
  name: "removeFactor",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: removeFactorSchema,
  async run(uc, { id }: RemoveFactor): Promise<{ removedId: string }> {
    const user = await lockCurrentUser(uc);
    const factors = await findFactors(uc.manager, [user.id]);
    if (!factors.some((factor) => factor.id === id)) notFound();
    enforce(mayRemoveFactor({ isStaff: await isStaff(uc.manager, user.id), factorCount: factors.length }));
    refuseUnshownStaffFactor(uc);

    await uc.manager.query(`delete from passkey where factor_id = $1`, [id]);
    await uc.manager.query(`update second_factor set removed_at = $2, sealed_secret = null, is_preferred = false where id = $1`, [
      id,
      uc.now,
    ]);
    uc.audit({ subjectKind: "SecondFactor", subjectId: id });
    await announceFactorChange(uc, "user.factorRemoved", id);
    return { removedId: id };
  },
});

import { removeFactorSchema, type RemoveFactor } from "@portail-tic/shared/second-factors/authenticator.schema";
import { countOf } from "../../platform/database/statements.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "../users/index.ts";
import { announceFactorChange } from "./factor-change.ts";

/** Removes an app and erases its seed. After the last one, the code received by mail is asked again. */
export const removeFactor = defineUseCase({
  name: "removeFactor",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: removeFactorSchema,
  async run(uc, { id }: RemoveFactor): Promise<{ removedId: string }> {
    const user = await lockCurrentUser(uc);
    const removed = await countOf(
      uc.manager,
      `update second_factor set removed_at = $3, sealed_secret = null
       where id = $1 and user_id = $2 and confirmed_at is not null and removed_at is null`,
      [id, user.id, uc.now],
    );
    if (removed === 0) notFound();
    uc.audit({ subjectKind: "SecondFactor", subjectId: id });
    await announceFactorChange(uc, "user.authenticatorRemoved");
    return { removedId: id };
  },
});

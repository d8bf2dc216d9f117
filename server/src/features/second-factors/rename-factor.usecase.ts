import { renameFactorSchema, type RenameFactor } from "@portail-tic/shared/second-factors/factor.schema";
import { countOf } from "../../platform/database/statements.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "../users/index.ts";
import { getFactor } from "./second-factor.queries.ts";
import type { SecondFactorType } from "./second-factor.type.ts";

/** Another name for an app or a key. Nothing that opens the account changes: no fresh factor is asked. */
export const renameFactor = defineUseCase({
  name: "renameFactor",
  access: "signedIn",
  tokens: "never",
  input: renameFactorSchema,
  async run(uc, { id, name }: RenameFactor): Promise<{ secondFactor: SecondFactorType }> {
    const user = await lockCurrentUser(uc);
    const renamed = await countOf(
      uc.manager,
      `update second_factor set name = $3 where id = $1 and user_id = $2 and confirmed_at is not null and removed_at is null`,
      [id, user.id, name],
    );
    if (renamed === 0) notFound();
    uc.audit({ subjectKind: "SecondFactor", subjectId: id });
    return { secondFactor: await getFactor(uc, user.id, id) };
  },
});

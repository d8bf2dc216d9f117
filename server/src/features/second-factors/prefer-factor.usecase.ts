import { preferFactorSchema, type PreferFactor } from "@portail-tic/shared/second-factors/factor.schema";
import { countOf } from "../../platform/database/statements.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockCurrentUser } from "../users/index.ts";
import { getFactor } from "./second-factor.queries.ts";
import type { SecondFactorType } from "./second-factor.type.ts";

/** The app or key to ask first. The other ways stay possible: no fresh factor is asked. Done twice it changes nothing. */
export const preferFactor = defineUseCase({
  name: "preferFactor",
  access: "signedIn",
  tokens: "never",
  input: preferFactorSchema,
  async run(uc, { id }: PreferFactor): Promise<{ secondFactor: SecondFactorType }> {
    const user = await lockCurrentUser(uc);
    await uc.manager.query(`update second_factor set is_preferred = false where user_id = $1 and is_preferred and id <> $2`, [user.id, id]);
    const preferred = await countOf(
      uc.manager,
      `update second_factor set is_preferred = true where id = $1 and user_id = $2 and confirmed_at is not null and removed_at is null`,
      [id, user.id],
    );
    if (preferred === 0) notFound();
    uc.audit({ subjectKind: "SecondFactor", subjectId: id });
    return { secondFactor: await getFactor(uc, user.id, id) };
  },
});

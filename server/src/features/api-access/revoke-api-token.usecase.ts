import { revokeApiTokenSchema, type RevokeApiToken } from "@portail-tic/shared/api-access/create-api-token.schema";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { ApiTokenEntity } from "./api-token.entity.ts";

/** Stops a token at once; done twice it changes nothing. No fresh factor: stopping must be easy. */
export const revokeApiToken = defineUseCase({
  name: "revokeApiToken",
  access: "signedIn",
  tokens: "never",
  input: revokeApiTokenSchema,
  async run(uc, { id }: RevokeApiToken): Promise<{ apiToken: ApiTokenEntity }> {
    const userId = userIdOf(uc.viewer);
    await uc.manager.query(`update api_token set revoked_at = $3 where id = $1 and user_id = $2 and revoked_at is null`, [
      id,
      userId,
      uc.now,
    ]);
    const apiToken = (await uc.manager.findOneBy(ApiTokenEntity, { id, userId })) ?? notFound();
    uc.audit({ subjectKind: "ApiToken", subjectId: id });
    return { apiToken };
  },
});

import { createApiTokenSchema, judgeNewToken, type CreateApiToken } from "@portail-tic/shared/api-access/create-api-token.schema";
import { TOKEN_MAX_DAYS } from "@portail-tic/shared/api-access/token-limits";
import { endOfParisDay, parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { newId } from "../../platform/database/new-id.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { makeApiToken } from "../../platform/sessions/api-token-format.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { grantParams, structuresWith } from "../access/index.ts";
import { lockCurrentUser } from "../users/index.ts";
import { ApiTokenEntity } from "./api-token.entity.ts";
import { countTokensInForce } from "./api-token.queries.ts";

const DAY_MS = 86_400_000;

/** Makes a token for a program, after a fresh second factor. Its secret is answered here and never again. */
export const createApiToken = defineUseCase({
  name: "createApiToken",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: createApiTokenSchema,
  async run(uc, input: CreateApiToken): Promise<{ apiToken: ApiTokenEntity; secret: string }> {
    const user = await lockCurrentUser(uc); // locked: two at once must not both be the twentieth
    const tokensInForce = await countTokensInForce(uc.manager, user.id, uc.now);
    enforce(judgeNewToken({ expiresOn: input.expiresOn, today: parisDateOf(uc.now), tokensInForce }));
    const structureIds = await readableStructures(uc, input.structureIds ?? null);

    const { token, prefix, secretHash } = makeApiToken();
    const apiToken = uc.manager.create(ApiTokenEntity, {
      id: newId(uc.now),
      userId: user.id,
      name: input.name,
      prefix,
      secretHash,
      scope: input.scope,
      structureIds,
      createdAt: uc.now,
      expiresAt: expiryOf(input.expiresOn, uc.now),
      lastUsedAt: null,
      revokedAt: null,
      noticedDays: null,
    });
    await uc.manager.insert(ApiTokenEntity, apiToken);
    uc.audit({
      subjectKind: "ApiToken",
      subjectId: apiToken.id,
      details: { scope: input.scope, structures: structureIds?.length ?? "ALL" },
    });
    await uc.announce("apiToken.created", { tokenId: apiToken.id });
    return { apiToken, secret: token };
  },
});

/** With the day in Paris, and never later than 365 times 24 hours. */
function expiryOf(expiresOn: string, now: Date): Date {
  return new Date(Math.min(endOfParisDay(expiresOn).getTime(), now.getTime() + TOKEN_MAX_DAYS * DAY_MS));
}

/** The structures asked for, each once; NOT_FOUND when the owner may not read one of them. */
async function readableStructures(uc: UseCase, ids: readonly string[] | null): Promise<string[] | null> {
  if (ids === null) return null;
  const asked = [...new Set(ids)];
  const readable = await uc.manager.query<unknown[]>(
    `select id from structure where id = any ($4::uuid[]) and id in (${structuresWith("STRUCTURE_READ")})`,
    [...grantParams(uc.viewer, uc.now), asked],
  );
  return readable.length === asked.length ? asked : notFound();
}

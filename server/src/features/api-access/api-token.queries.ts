import type { EntityManager } from "typeorm";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { ApiTokenType } from "./api-token.type.ts";

const LISTED = 100;

/** The viewer's tokens, newest first, those revoked and expired included. A program sees its own token only. */
export function findApiTokens(ctx: RequestContext): Promise<ApiTokenType[]> {
  const { viewer } = ctx;
  return ctx.db.query<ApiTokenType>(
    `select id, name, prefix, scope, structure_ids as "structureIds", created_at as "createdAt", expires_at as "expiresAt",
            last_used_at as "lastUsedAt", revoked_at as "revokedAt"
     from api_token where user_id = $1 and ($2::uuid is null or id = $2) order by created_at desc, id desc limit ${LISTED}`,
    [userIdOf(viewer), viewer.kind === "token" ? viewer.tokenId : null],
  );
}

/** How many tokens of a user still open the door. */
export async function countTokensInForce(manager: EntityManager, userId: string, now: Date): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `select count(*)::int as count from api_token where user_id = $1 and revoked_at is null and expires_at > $2`,
    [userId, now],
  );
  return row?.count ?? 0;
}

import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import { notify, registerLetter } from "../notifications/index.ts";
import { ApiTokenEntity } from "./api-token.entity.ts";
import { tokenCreatedLetter, tokenEndLetter } from "./api-access.mails.ts";

const link = "/mon-compte/jetons";

const tellOwner = onEvent<{ tokenId: string }>("apiToken.created", async (effect, { tokenId }) => {
  const { userId, prefix } = await readToken(effect, tokenId);
  await notify(effect, { kind: "API_TOKEN_CREATED", userIds: [userId], params: { tokenId, prefix }, link });
});

/** `days` before its end, 0 when it has ended. A token revoked meanwhile is nobody's worry. */
const warnOwner = onEvent<{ tokenId: string; days: number }>("apiToken.ending", async (effect, { tokenId, days }) => {
  const { userId, prefix, revokedAt } = await readToken(effect, tokenId);
  if (revokedAt) return;
  const about = { userIds: [userId], link, key: `${tokenId} ${days}` } as const;
  if (days > 0) await notify(effect, { kind: "API_TOKEN_EXPIRING", params: { tokenId, prefix, days }, ...about });
  else await notify(effect, { kind: "API_TOKEN_EXPIRED", params: { tokenId, prefix }, ...about });
});

/** The old mailbox took the account back: whatever was given out of it closes, like its sessions. */
const revokeTokens = onEvent<{ userId: string }>("user.loginAddressUndone", async ({ manager, now }, { userId }) => {
  await manager.query(`update api_token set revoked_at = $2 where user_id = $1 and revoked_at is null`, [userId, now]);
});

export const apiAccessHandlers = [tellOwner, warnOwner, revokeTokens];

registerLetter("API_TOKEN_CREATED", async (effect, { tokenId }, reader) => tokenCreatedLetter(await readToken(effect, tokenId), reader));
registerLetter("API_TOKEN_EXPIRING", async (effect, { tokenId }, reader) => {
  const token = await readToken(effect, tokenId);
  return token.revokedAt || token.expiresAt <= effect.now ? null : tokenEndLetter(token, reader, "expiring");
});
registerLetter("API_TOKEN_EXPIRED", async (effect, { tokenId }, reader) => {
  const token = await readToken(effect, tokenId);
  return token.revokedAt ? null : tokenEndLetter(token, reader, "expired");
});

function readToken({ manager }: Effect, id: string): Promise<ApiTokenEntity> {
  return manager.findOneByOrFail(ApiTokenEntity, { id });
}

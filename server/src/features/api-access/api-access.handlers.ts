import { onEvent } from "../../platform/outbox/event.ts";
import { findUser } from "../users/index.ts";
import { tokenCreatedMail } from "./api-access.mails.ts";
import { ApiTokenEntity } from "./api-token.entity.ts";

const tellOwner = onEvent<{ tokenId: string }>("apiToken.created", async (effect, { tokenId }) => {
  const token = await effect.manager.findOneByOrFail(ApiTokenEntity, { id: tokenId });
  const user = await findUser(effect.manager, token.userId);
  if (user) await effect.sendMail(tokenCreatedMail(user, token, `${effect.services.settings.baseUrl}/mon-compte/jetons`));
});

export const apiAccessHandlers = [tellOwner];

import { rowOf } from "../../platform/database/statements.ts";
import { onEvent } from "../../platform/outbox/event.ts";
import { findUser } from "../users/index.ts";
import { rememberDevice, type OpenedSession } from "./remember-device.ts";
import { newDeviceMail } from "./sessions.mails.ts";

/** Both factors were shown: the owner is told when it is from a new place. The very first sign-in is no news to anybody. */
const tellOwner = onEvent<{ sessionId: string }>("session.opened", async (effect, { sessionId }) => {
  const session = await rowOf<OpenedSession>(
    effect.manager,
    `select user_id as "userId", user_agent as "userAgent", masked_ip as "maskedIp", created_at as "createdAt"
     from user_session where id = $1`,
    [sessionId],
  );
  if (!session || !(await rememberDevice(effect.manager, session))) return;
  const user = await findUser(effect.manager, session.userId);
  if (user) await effect.sendMail(newDeviceMail(user, session, `${effect.services.settings.baseUrl}/mon-compte/sessions`));
});

export const sessionsHandlers = [tellOwner];

import { onEvent, type Effect, type EventHandler, type Mail } from "../../platform/outbox/event.ts";
import { findUser, type User } from "./user.queries.ts";

/** Tells the login address of a person what just happened to their account. */
export const noticeOf = (topic: string, write: (user: User, at: Date) => Mail): EventHandler =>
  onEvent<{ userId: string }>(topic, async (effect: Effect, { userId }) => {
    const user = await findUser(effect.manager, userId);
    if (user) await effect.sendMail(write(user, effect.now));
  });

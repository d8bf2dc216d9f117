import { onEvent } from "../../platform/outbox/event.ts";
import { passwordResetMail } from "./account.mails.ts";
import { createLink } from "./account-links.ts";
import { noticeOf } from "./notice-of.ts";
import { contactEmailChangedMail, passwordChangedMail } from "./security-notice.mails.ts";
import { lockUser } from "./user.queries.ts";

/** Makes the link and sends it. Somebody who never activated the account gets a new activation link instead. */
const sendPasswordReset = onEvent<{ userId: string | null }>("user.passwordResetRequested", async (effect, { userId }) => {
  const user = userId === null ? null : await lockUser(effect.manager, userId);
  if (user?.status === "PENDING_ACTIVATION") await effect.announce("user.activationLinkWanted", { userId: user.id });
  if (user?.status !== "ACTIVE") return;
  const token = await createLink(effect, effect.services.secrets, { userId: user.id, purpose: "PASSWORD_RESET" });
  await effect.sendMail(passwordResetMail(user, `${effect.services.settings.baseUrl}/reinitialisation?jeton=${token}`));
});

export const accountHandlers = [
  sendPasswordReset,
  noticeOf("user.passwordChanged", passwordChangedMail),
  noticeOf("user.contactEmailChanged", contactEmailChangedMail),
];

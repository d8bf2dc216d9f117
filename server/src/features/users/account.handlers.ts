import { daysBefore } from "../../platform/clock/days-before.ts";
import { policy } from "../../platform/config/policy.ts";
import { onEvent } from "../../platform/outbox/event.ts";
import { newAddressPasswordMail, passwordExpiringMail, passwordResetMail, reactivationMail } from "./account.mails.ts";
import { ContactAddressChangeEntity } from "./contact-address-change.entity.ts";
import { createLink } from "./account-links.ts";
import { noticeOf } from "./notice-of.ts";
import { passwordExpiry } from "./password-age.ts";
import { accountReactivatedMail, contactEmailChangedMail, contactEmailLeftMail, passwordChangedMail } from "./security-notice.mails.ts";
import { findUser, lockUser } from "./user.queries.ts";

/** Asked by the person, or by the portal after the login address was replaced or taken back. */
type Asked = { userId: string | null; isAfterAddressChange?: boolean };

/**
 * Makes the link and sends it. Somebody who never activated the account gets a new activation link instead;
 * the link of a deactivated account reactivates it.
 */
const sendPasswordReset = onEvent<Asked>("user.passwordResetRequested", async (effect, { userId, isAfterAddressChange }) => {
  const user = userId === null ? null : await lockUser(effect.manager, userId);
  if (user?.status === "PENDING_ACTIVATION") await effect.announce("user.activationLinkWanted", { userId: user.id });
  if (user?.status !== "ACTIVE" && user?.status !== "DEACTIVATED") return;
  const token = await createLink(effect, effect.services.secrets, { userId: user.id, purpose: "PASSWORD_RESET" });
  const url = `${effect.services.settings.baseUrl}/reinitialisation?jeton=${token}`;
  if (user.status === "DEACTIVATED") return effect.sendMail(reactivationMail(user, url));
  await effect.sendMail(isAfterAddressChange ? newAddressPasswordMail(user, url) : passwordResetMail(user, url));
});

/** Nothing leaves when the password was changed, or the account closed, since the warning was decided. */
const warnOfOldPassword = onEvent<{ userId: string }>("user.passwordExpiring", async (effect, { userId }) => {
  const { baseUrl, passwordMaxAgeDays } = effect.services.settings;
  const user = await findUser(effect.manager, userId);
  const expiresAt = user?.passwordChangedAt && passwordExpiry(user.passwordChangedAt, passwordMaxAgeDays);
  if (user?.status !== "ACTIVE" || !expiresAt || expiresAt <= effect.now) return;
  if (daysBefore(expiresAt, policy.password.firstWarningDays) > effect.now) return;
  await effect.sendMail(passwordExpiringMail(user, { now: effect.now, expiresAt, url: `${baseUrl}/mon-compte` }));
});

/** The former contact address is told too, once: where it is the login address, that one was told already. */
const tellFormerContact = onEvent<{ changeId: string }>("user.contactEmailLeft", async (effect, { changeId }) => {
  const change = await effect.manager.findOneBy(ContactAddressChangeEntity, { id: changeId });
  const user = change && (await findUser(effect.manager, change.userId));
  if (!change || !user || change.oldEmail === user.loginEmail) return;
  await effect.sendMail(contactEmailLeftMail(user, change));
});

export const accountHandlers = [
  sendPasswordReset,
  warnOfOldPassword,
  noticeOf("user.passwordChanged", passwordChangedMail),
  noticeOf("user.reactivated", accountReactivatedMail),
  noticeOf("user.contactEmailChanged", contactEmailChangedMail),
  tellFormerContact,
];

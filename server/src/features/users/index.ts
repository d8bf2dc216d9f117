import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { AccountLinkEntity } from "./account-link.entity.ts";
import { accountHandlers } from "./account.handlers.ts";
import { AccountResolver } from "./account.resolver.ts";
import { ConsentsResolver } from "./consents.resolver.ts";
import { ContactAddressChangeEntity } from "./contact-address-change.entity.ts";
import { forgetClosedLinks } from "./forget-closed-links.job.ts";
import { PasswordAgeResolver, PasswordRulesResolver } from "./password.resolver.ts";
import { warnOfOldPasswords } from "./warn-of-old-passwords.job.ts";
import { UserConsentEntity } from "./user-consent.entity.ts";
import { UserEntity } from "./user.entity.ts";
import { ViewerResolver } from "./viewer.resolver.ts";
import { usersPersonalData } from "./users.personal-data.ts";

export { linkStatusEnum } from "./account-link-state.type.ts";
export { createLink, supersedeAllLinks, supersedeLinks, useLink, type LinkStatus } from "./account-links.ts";
export { mayMailTo } from "./anonymous-mail.ts";
export { checkOwnPassword } from "./check-own-password.ts";
export { chooseFirstPassword } from "./choose-password.ts";
export { findAddressee } from "./find-addressee.ts";
export { currentUser, lockCurrentUser, sessionOf } from "./current-user.ts";
export { deletePendingUsers } from "./delete-pending-users.ts";
export { noticeOf } from "./notice-of.ts";
export { moveLoginEmail } from "./move-login-email.ts";
export { openLink } from "./open-link.ts";
export { countPasswordAttempt, passwordAttemptsKey } from "./password-attempts.ts";
export { hashPassword, unusablePasswordHash, verifyPassword } from "./password-hash.ts";
export { notice, codesFrozenMail, type NoticeReader } from "./security-notice.mails.ts";
export { findPasswordHash } from "./find-password-hash.ts";
export { setLanguage } from "./set-language.ts";
export { findUser, findUserByLoginEmail, lockUser, type User } from "./user.queries.ts";
export { languageEnum, UserType } from "./user.type.ts";
export { ViewerType } from "./viewer.type.ts";

export const usersFeature: FeatureModule = {
  name: "users",
  entities: [UserEntity, UserConsentEntity, AccountLinkEntity, ContactAddressChangeEntity],
  resolvers: [ViewerResolver, AccountResolver, ConsentsResolver, PasswordAgeResolver, PasswordRulesResolver],
  handlers: accountHandlers,
  jobs: [forgetClosedLinks, warnOfOldPasswords],
  personalData: usersPersonalData,
};

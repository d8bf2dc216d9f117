import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { AccountLinkEntity } from "./account-link.entity.ts";
import { accountHandlers } from "./account.handlers.ts";
import { AccountResolver } from "./account.resolver.ts";
import { CodeChallengeEntity } from "./code-challenge.entity.ts";
import { ConsentsResolver } from "./consents.resolver.ts";
import { forgetClosedProofs } from "./forget-closed-proofs.job.ts";
import { RecoveryCodeEntity } from "./recovery-code.entity.ts";
import { SecondFactorEntity } from "./second-factor.entity.ts";
import { SecondFactorsResolver, ViewerMethodsResolver } from "./second-factors.resolver.ts";
import { SignInResolver } from "./sign-in.resolver.ts";
import { UserConsentEntity } from "./user-consent.entity.ts";
import { UserEntity } from "./user.entity.ts";
import { ViewerResolver } from "./viewer.resolver.ts";

export { createLink, findLink, supersedeLinks, useLink } from "./account-links.ts";
export { mayMailTo } from "./anonymous-mail.ts";
export { codeOfStep, makeSeed, stepAt } from "./authenticator-codes.ts";
export { choosePassword } from "./choose-password.ts";
export { deletePendingUsers } from "./delete-pending-users.ts";
export { openLink } from "./open-link.ts";
export { hashPassword } from "./password-hash.ts";
export { findUser, findUserByLoginEmail, lockUser, type User } from "./user.queries.ts";
export { ViewerType } from "./viewer.type.ts";

export const usersFeature: FeatureModule = {
  name: "users",
  entities: [UserEntity, UserConsentEntity, AccountLinkEntity, CodeChallengeEntity, SecondFactorEntity, RecoveryCodeEntity],
  resolvers: [ViewerResolver, ViewerMethodsResolver, SignInResolver, AccountResolver, ConsentsResolver, SecondFactorsResolver],
  handlers: accountHandlers,
  jobs: [forgetClosedProofs],
};

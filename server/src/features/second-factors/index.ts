import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { CodeChallengeEntity } from "./code-challenge.entity.ts";
import { PasskeyChallengeEntity } from "./passkey-challenge.entity.ts";
import { PasskeyEntity } from "./passkey.entity.ts";
import { PasskeysResolver } from "./passkeys.resolver.ts";
import { forgetClosedChallenges } from "./forget-closed-challenges.job.ts";
import { RecoveryCodeEntity } from "./recovery-code.entity.ts";
import { SecondFactorEntity } from "./second-factor.entity.ts";
import { secondFactorsHandlers } from "./second-factors.handlers.ts";
import { SecondFactorsResolver, ViewerMethodsResolver } from "./second-factors.resolver.ts";
import { StepUpResolver } from "./step-up.resolver.ts";
import { secondFactorsPersonalData } from "./second-factors.personal-data.ts";

export { codeOfStep, makeSeed, sealSeed, stepAt } from "./authenticator-codes.ts";
export { checkCode } from "./check-code.ts";
export { CodeChallengeType } from "./code-challenge.type.ts";
export { isFactorFrozen } from "./frozen-factor.ts";
export { endChallengesOf, removeFactorsSince } from "./take-back.ts";
export { findMethods } from "./second-factor.queries.ts";
export { secondFactorMethodEnum } from "./second-factor.type.ts";
export { openChallenge, sendNextCode, startChallenge } from "./send-code.ts";

export const secondFactorsFeature: FeatureModule = {
  name: "second-factors",
  entities: [CodeChallengeEntity, SecondFactorEntity, RecoveryCodeEntity, PasskeyEntity, PasskeyChallengeEntity],
  resolvers: [ViewerMethodsResolver, SecondFactorsResolver, PasskeysResolver, StepUpResolver],
  handlers: secondFactorsHandlers,
  jobs: [forgetClosedChallenges],
  personalData: secondFactorsPersonalData,
};

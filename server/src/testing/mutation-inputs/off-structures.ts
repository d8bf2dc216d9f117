import { addressInputs } from "./account-inputs.ts";

/** What anybody signed in may do, whatever it names. */
export const harmlessMutations = [
  "requestMembership",
  "createStructure",
  "createStructures",
  "registerUser",
  "resendActivation",
  "requestPasswordReset",
  "requestLostMailbox",
  "rateHelpArticle",
  "updateProfile",
];

/** What concerns the caller only. */
export const ownAccountMutations = [
  "signOut",
  "endOtherSessions",
  "revokeTrustedDevices",
  "requestDataExport",
  "deactivateAccount",
  "requestAccountDeletion",
  "cancelAccountDeletion",
  "keepAccount",
  "withdrawConsent",
  "giveConsent",
  "markAllNotificationsRead",
  "updateNotificationPreferences",
  "sendStepUpCode",
  "sendSignInCode",
  "verifySignInCode",
  "stepUp",
  "addAuthenticator",
  "addPasskey",
  "confirmPasskey",
  "requestPasskey",
  "confirmAuthenticator",
  "renewRecoveryCodes",
  "signIn",
  "changePassword",
  "renewPassword",
  "resetPassword",
  "activateUser",
  ...Object.keys(addressInputs),
];

import { v7 as uuidv7 } from "uuid";
import { testPassword } from "../accounts.ts";
import { lostMailboxForm } from "../lost-mailbox.ts";
import { registrationOf } from "../registration-scenario.ts";
import type { Target } from "../two-farms.ts";
import type { MutationInputs } from "./mutation-inputs.ts";

const passwords = { password: testPassword, passwordConfirmation: testPassword };

/** What concerns an account: signing up, signing in, proving who one is, and one's own data. */
export function accountInputs(target: Target): MutationInputs {
  const { loginEmail } = target.farm.manager;
  return {
    requestPasswordReset: () => ({ loginEmail }),
    resetPassword: () => ({ token: "t".repeat(43), ...passwords }),
    changePassword: () => ({ currentPassword: "wrong", ...passwords }),
    renewPassword: () => passwords,
    updateProfile: () => ({
      firstName: "Jeanne",
      lastName: "Martin",
      phone: "+33612345678",
      contactEmail: "jeanne@ferme.example",
      language: "fr",
    }),
    signIn: () => ({ loginEmail, password: "wrong" }),
    sendSignInCode: () => ({}),
    verifySignInCode: () => ({ code: "12345678", passkey: null, trustDevice: true }),
    requestPasskey: () => ({}),
    signOut: () => ({}),
    endSession: () => ({ id: target.sessionId }),
    endOtherSessions: () => ({}),
    revokeTrustedDevice: () => ({ id: target.deviceId }),
    revokeTrustedDevices: () => ({}),
    ...addressInputs,
    rateHelpArticle: () => ({ slug: "mot-de-passe", isUseful: true }),
    requestLostMailbox: () => lostMailboxForm(target.farm.manager.loginEmail),
    denyLostMailbox: () => ({ id: target.lostMailboxId }),
    decideLostMailbox: () => ({ id: target.lostMailboxId, verdict: "REJECTED", proofs: [], reason: "Inconnu" }),
    withdrawConsent: () => ({ kind: "SATISFACTION_SURVEY" }),
    markNotificationRead: () => ({ id: target.notificationId }),
    markAllNotificationsRead: () => ({}),
    updateNotificationPreferences: () => ({
      families: [{ family: "REFUNDS", inPortal: true, mail: "DIGEST" }],
      digest: "WEEKLY",
      language: "fr",
    }),
    giveConsent: () => ({ kind: "SATISFACTION_SURVEY" }),
    ...personalDataInputs(target),
    sendStepUpCode: () => ({}),
    stepUp: () => ({ code: "12345678", passkey: null }),
    addAuthenticator: () => ({ name: "Téléphone" }),
    confirmAuthenticator: () => ({ code: "123456" }),
    addPasskey: () => ({ kind: "PASSKEY", name: "Téléphone" }),
    confirmPasskey: () => ({ credential: "{}" }),
    renameFactor: () => ({ id: target.factorId, name: "Téléphone" }),
    preferFactor: () => ({ id: target.factorId }),
    removeFactor: () => ({ id: target.factorId }),
    renewRecoveryCodes: () => ({}),
    registerUser: () => ({ ...registrationOf(`${uuidv7()}@ferme.example`), phone: "+33612345678", language: "fr", comment: "Bonjour" }),
    resendActivation: () => ({ loginEmail: `${uuidv7()}@ferme.example` }),
    activateUser: () => ({ token: "t".repeat(43), ...passwords }),
  };
}

function personalDataInputs(target: Target): MutationInputs {
  return {
    requestDataExport: () => ({}),
    createDataExportLink: () => ({ id: target.exportId }),
    deactivateAccount: () => ({}),
    requestAccountDeletion: () => ({ password: "wrong" }),
    cancelAccountDeletion: () => ({}),
    keepAccount: () => ({ token: "t".repeat(43) }),
  };
}

const newAddress = { loginEmail: "nouvelle@ailleurs.example", loginEmailConfirmation: "nouvelle@ailleurs.example" };
/** What concerns the address of whoever calls, and the links nobody has. */
export const addressInputs: MutationInputs = {
  requestLoginAddressChange: () => newAddress,
  replaceLostLoginAddress: () => newAddress,
  cancelLoginAddressChange: () => ({}),
  confirmLoginAddress: () => ({ token: "t".repeat(43) }),
  undoLoginAddressChange: () => ({ token: "t".repeat(43) }),
  verifyLostMailbox: () => ({ token: "t".repeat(43) }),
  stopLostMailbox: () => ({ token: "t".repeat(43) }),
};

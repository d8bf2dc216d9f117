import { plural } from "../../i18n/plural.ts";
import type { SignInMessages } from "./messages.fr.ts";

export const en: SignInMessages = {
  signIn: {
    title: "Sign in",
    lead: "Two steps: your password, then a code.",
    loginEmail: "Sign-in address",
    loginEmailHint: "The one you registered with, such as name@example.fr",
    password: "Password",
    submit: "Sign in",
    forgot: "Forgotten password?",
    activation: "I did not receive the activation link",
    noAccount: "No account yet?",
    register: "Create an account",
    resume: "Please sign in to continue: you will come back to the page you asked for.",
  },
  code: {
    title: "Sign-in code",
    sentTo: (email) => `We have sent an 8-digit code to ${email}.`,
    fromApp: "Open your authenticator app and enter the code it shows.",
    fromPaper: "Enter one of the codes you kept when you added the app. It will work only once.",
    sending: "An 8-digit code is leaving for your sign-in address.",
    labels: { TOTP: "Code from the app", MAIL_CODE: "Code received by e-mail", RECOVERY_CODE: "Recovery code" },
    hints: {
      TOTP: "6 digits, renewed every 30 seconds",
      MAIL_CODE: "8 digits, with or without spaces",
      RECOVERY_CODE: "16 letters and digits, such as ABCD-EFGH-2345-WXYZ",
    },
    otherMethods: "Another way",
    choose: { TOTP: "Use my app", MAIL_CODE: "Receive a code by e-mail", RECOVERY_CODE: "Use a recovery code" },
    sentAt: (time) => `Sent at ${time}.`,
    remaining: (minutes, seconds) => `${minutes} min ${String(seconds).padStart(2, "0")} s left to use it.`,
    over: "This code has expired: please ask for a new one.",
    attempts: (count) => `${count} ${plural("en", count, "try left", "tries left")}.`,
    submit: "Confirm",
    notReceived: "Nothing received?",
    advice: "Look in your junk mail. A message can take a few minutes to arrive: the two latest codes sent stay valid.",
    resend: "Receive a new code",
    resendIn: (seconds) => `You can ask for a new code in ${seconds} s.`,
    resent: "A new code has just been sent.",
    resendFailed: "The code could not be sent.",
    restart: "Start signing in again",
  },
  trust: {
    label: "Trust this device for 30 days",
    hint: "Your password will be enough to sign in here. Do not tick on a shared device.",
  },
};

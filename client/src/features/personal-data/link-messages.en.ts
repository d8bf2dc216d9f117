import type { LinkMessages } from "./link-messages.fr.ts";

export const en: LinkMessages = {
  keep: {
    title: "Keep my account",
    text: (moment) => `This account is to be deleted on ${moment} (Paris time). You may cancel that: nothing has been erased yet.`,
    confirm: "Keep my account",
    done: "The account is kept",
    doneText: "The deletion is cancelled and a message confirms it. If you had not asked for it, change your password now.",
    over: "This link no longer works",
    overText: "The deletion was already cancelled, or it is done, or this link is not complete. Please try to sign in.",
    failed: "The account could not be kept.",
    changePassword: "Change my password",
    signIn: "Sign in",
  },
  deactivated: {
    title: "Your account is deactivated",
    text: "You are signed out everywhere and nobody can sign in to this account any more. A message confirms it.",
    back: "To reactivate it, use “Forgotten password”: the link you receive lets you choose a new password and opens the account again, with everything it held.",
    forgot: "Forgotten password",
    home: "Back to the home page",
  },
};

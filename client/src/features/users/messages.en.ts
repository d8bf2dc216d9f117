import type { UsersMessages } from "./messages.fr.ts";

export const en: UsersMessages = {
  password: {
    label: "New password",
    confirmation: "Confirm the password",
    length: (min) => `at least ${min} characters`,
    classes: "at least three kinds among: lower case, upper case, digits, special characters",
    uncommon: "no common word, no sequence of characters",
    strength: "Security level",
    levels: { none: "to be entered", weak: "weak", fair: "fair", good: "good", strong: "very good" },
    advice:
      "The simplest way: four unrelated words, with a capital letter and a digit. Leave out your name and address: they would be refused.",
  },
  forgot: {
    title: "Forgotten password",
    text: "Enter your sign-in address: you will receive a link to choose a new password.",
    loginEmail: "Sign-in address",
    submit: "Receive the link",
    sentTitle: "Check your mailbox",
    sent: (email) => `If an account uses this address, a message has just been sent to ${email}.`,
    sentNext: "The link is valid for 30 minutes. Please check your junk mail too.",
    again: "Send a new link",
    noNewAccount: "There is no need to create another account: your rights stay with this one.",
    back: "Back to sign-in",
  },
  reset: {
    title: "Choose a new password",
    text: (email) => `New password of the account ${email}.`,
    submit: "Save the password",
    done: "Your password is changed",
    doneText: "Your other sessions are closed and a message confirms it. Please sign in with the new password.",
    signIn: "Sign in",
    expired: { title: "This link has expired", text: "A link is valid for 30 minutes. Please ask for a new one." },
    used: { title: "This link was already used", text: "Sign in, or ask for a new link." },
    unknown: { title: "This link is not recognised", text: "Copy all of it from the latest message, or ask for a new link." },
    ask: "Ask for a new link",
  },
};

import type { AccountMessages } from "./account-messages.fr.ts";

export const en: AccountMessages = {
  title: "My account",
  intro: (date) => `Account created on ${date}.`,
  personal: {
    title: "Personal details",
    loginEmail: "Sign-in address",
    loginEmailHelp: "Your identifier. It receives the sign-in codes.",
    firstName: "First name",
    lastName: "Last name",
    phone: "Phone",
    contactEmail: "Contact e-mail address",
    contactEmailHint: "It receives notifications.",
    language: "Language of messages",
    languageHint: "That of the e-mails you receive. The language of the screen is chosen at the top of the page.",
    languages: { fr: "French (Français)", en: "English" },
    submit: "Save",
    saved: "Your details are saved.",
  },
  password: {
    title: "Password",
    current: "Current password",
    submit: "Change the password",
    saved: "Your password is changed. Your other sessions are closed and a message confirms it.",
  },
  security: {
    title: "Account security",
    text: "An app on your phone can give the sign-in code; codes on paper help you out.",
    link: "Manage how I sign in",
  },
  consents: {
    title: "Your consents",
    terms: "Terms of use",
    survey: "Satisfaction survey",
    given: (date) => `Consent given on ${date}`,
    notGiven: "Consent not given",
    readTerms: "Read the terms of use",
  },
  api: {
    title: "Access by API",
    text: "A program can act for you with a token: read your requests, prepare and file them.",
    link: "Manage my API tokens",
  },
};

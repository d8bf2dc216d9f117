import type { TermsMessages } from "./terms-messages.fr.ts";

export const en: TermsMessages = {
  title: "Terms of use",
  lead: "Demonstration service: these terms are a model, to be completed by whoever operates the service.",
  sections: [
    {
      title: "What this service is for",
      paragraphs: [
        "It lets you create an account, manage a structure and the rights of its users, and file requests for the refund of taxes on energy bought for farming.",
      ],
    },
    {
      title: "Your account",
      paragraphs: [
        "An account belongs to one person. Never give away your password or the codes you receive.",
        "You state accurate information. A request binds the structure in whose name it is filed.",
      ],
    },
    {
      title: "Your personal data",
      paragraphs: [
        "Your names, e-mail addresses and phone number are used to identify you, write to you and review your requests. They are passed to the service in charge of refunds.",
        "The manager of a structure sees the name and address of the people attached to it or asking to be. Others see only a masked part.",
        "You can read and correct your data in “My account”.",
      ],
    },
    {
      title: "Satisfaction survey",
      paragraphs: [
        "It is optional. Without your consent, your address is not used for it. You can give or withdraw it at any time in “My account”.",
      ],
    },
    {
      title: "Security and journal",
      paragraphs: [
        "Every action that changes something is written in a journal, with its author and date.",
        "A single cookie keeps your session open. No page sends information to another site.",
      ],
    },
  ],
};

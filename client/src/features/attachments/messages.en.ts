import type { AttachmentsMessages } from "./messages.fr.ts";

export const en: AttachmentsMessages = {
  join: {
    title: "Ask for an attachment or create a structure",
    intro: "Type the SIRET: if the structure already has an account here, your request goes to its manager; otherwise you can create it.",
    registeredText: "Your request will go to its manager, who decides. You will be told by mail.",
    newText: "You can create it: you will be its principal manager and approve the requests of the others.",
    role: "Role asked for",
    roleHints: {
      MEMBER: "To see or file requests.",
      DEPUTY_MANAGER: "Also to decide the requests of others when the principal manager is away.",
    },
    serviceCode: "Service code",
    serviceCodeHint: "Only if the structure gave you one.",
    comment: "Message to the manager",
    commentHint: "Say who you are and why you ask: it helps them decide.",
    ask: "Send the request",
    asked: "Your request is sent to the manager of the structure.",
    follow: "Follow my request",
    again: "Search another SIRET",
    back: "Back to my attachments",
    asBefore: "The form repeats your earlier request. Change it if needed.",
    structure: "Structure",
  },
  spaces: {
    access: (space) => `Access to the space “${space}”`,
    hint: "Optional. The manager may also grant it later.",
    none: "No access for the moment",
    endsOn: (space) => `End of the access to the space “${space}”`,
    endsOnHint: "Leave empty for an access without end.",
  },
};

import type { AccessMessages } from "./messages.fr.ts";

export const en: AccessMessages = {
  roles: { PRINCIPAL_MANAGER: "Principal manager", DEPUTY_MANAGER: "Deputy manager", MEMBER: "Attached user" },
  accesses: { READ: "Consultation", WRITE: "Modification" },
  accessHints: { READ: "See the refund requests.", WRITE: "See, prepare and file the requests." },
  table: {
    title: "Who may do what",
    lead: "What each role allows on a structure, and what a subscription to the space “TIC refund requests” adds.",
    holders: {
      MEMBER: "Attached user",
      DEPUTY_MANAGER: "Deputy manager",
      PRINCIPAL_MANAGER: "Principal manager",
      READ: "Subscription, consultation",
      WRITE: "Subscription, modification",
    },
    adds: {
      MEMBER: "Everybody attached may:",
      DEPUTY_MANAGER: "Two deputies at most, so that nobody waits. Each may also:",
      PRINCIPAL_MANAGER: "Always one per structure, who may also:",
      READ: "Whatever the role, somebody subscribed may also:",
      WRITE: "Somebody subscribed may further:",
    },
    rulesTitle: "What holds for everybody",
    rules: [
      "Everybody may leave a structure, and a deputy may give the role up.",
      "The principal manager hands the role over before leaving: a structure is never without a manager.",
      "Only the principal manager detaches a deputy; nobody detaches the principal manager.",
      "A subscription stays within what the open space allows, and gives nothing to somebody who is not attached.",
    ],
  },
};

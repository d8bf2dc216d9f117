import type { AccessMessages } from "./messages.fr.ts";

export const en: AccessMessages = {
  roles: { PRINCIPAL_MANAGER: "Principal manager", DEPUTY_MANAGER: "Deputy manager", MEMBER: "Attached user" },
  accesses: { READ: "Consultation", WRITE: "Modification" },
  accessHints: { READ: "See the refund requests.", WRITE: "See, prepare and file the requests." },
  table: {
    title: "Who may do what",
    lead: "What each role allows on a structure, and what a subscription to the space “TIC refund requests” adds.",
    rules: [
      "A structure has exactly one principal manager, and up to two deputies so that nobody waits during an absence.",
      "A subscription comes on top of any role, within what the open space allows. By itself it gives nothing to somebody who is not attached.",
      "Everybody may leave a structure, and a deputy may give the role up. The principal manager hands it over first: a structure is never without a manager.",
      "Only the principal manager detaches a deputy; nobody detaches the principal manager.",
    ],
    caption: "The rights, action by action",
    work: "Action",
    subscription: (access) => `Subscription, ${access.toLowerCase()}`,
    yes: "Yes",
    no: "–",
  },
};

import type { AccessMessages } from "./messages.fr.ts";

export const en: AccessMessages = {
  roles: { PRINCIPAL_MANAGER: "Principal manager", DEPUTY_MANAGER: "Deputy manager", MEMBER: "Attached user" },
  accesses: { READ: "Consultation", WRITE: "Modification" },
  accessHints: { READ: "See the refund requests.", WRITE: "See, prepare and file the requests." },
};

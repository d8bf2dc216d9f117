import { counted } from "../../i18n/counts.ts";
import type { ServiceStatusMessages } from "./messages.fr.ts";

export const en: ServiceStatusMessages = {
  title: "State of the service",
  lead: "What the portal measures of itself, at this moment. This page updates itself.",
  allUp: "Everything works.",
  someLate: "A part of the portal is late. Nothing is lost: what waits will leave.",
  someDown: "A part of the portal no longer works. Nothing is lost: what waits will leave as soon as it works again.",
  unreachable: "The portal does not answer. Try again in a few minutes.",
  checkedAt: (moment) => `Measured on ${moment}.`,
  part: "Part",
  state: "State",
  delay: "What waits longest",
  parts: {
    PORTAL: "Pages and API",
    MAILS: "Mails: codes and notices",
    FILE_CHECKS: "Check of the files sent",
    BACKGROUND_WORK: "Work in the background: exports, decisions on lists, reminders",
  },
  states: { UP: "Works", SLOW: "Late", DOWN: "Out of order" },
  nothingWaits: "Nothing waits",
  minutes: (count) => `For ${counted("en", count, "minute", "minutes")}`,
};

import type { ClosingMessages } from "./closing-messages.fr.ts";

export const en: ClosingMessages = {
  title: (name) => `Close ${name}`,
  meaning: "What closing means",
  points: [
    "Nobody has any right on the structure: its requests, bank accounts and documents can no longer be reached.",
    "Requests already sent are kept by the administration as long as the law says.",
    "You alone will be able to open it again: you will find its spaces, drafts and bank accounts.",
    "If somebody else takes the farm over, hand the role of principal manager to them instead.",
  ],
  copy: {
    title: "1. Take a copy",
    text: "A ZIP file gathers the structure, its members, its spaces, its requests and their lines, its documents. IBANs are masked. Keep it: after the closing you can no longer read these data.",
  },
  settle: "2. Settle what is open",
  nothing: "Nothing is open: no request in progress, no request to decide, nobody else attached.",
  others: (count) => `and ${count} more`,
  members: "See the members",
  close: "3. Close the structure",
  notYet: "This will be possible once the copy is ready and nothing is open any more.",
  confirm: "Close the structure",
  asking: (name) => ({
    title: `Close ${name}?`,
    text: "Nobody will have access any more, at this very moment. You alone will be able to open it again.",
    confirm: "Yes, close the structure",
    failed: "The structure could not be closed.",
  }),
  notAllowed: "Only the principal manager of the structure can close it.",
  back: "Back to the structure",
};

import type { ThreadMessages } from "./thread-messages.fr.ts";

export const en: ThreadMessages = {
  title: (number) => `Messages, ${number}`,
  leadRequester: "Write to the office about this request. It is told by e-mail, in which the text is not copied.",
  leadOffice:
    "Write to the people of the structure about this request. They are told by e-mail, in which the text is not copied. You sign with the name of the office.",
  write: "New message",
  body: "Your message",
  files: "Files to attach",
  download: "Download",
  send: "Send",
  sentBefore:
    "Your first try did arrive, with the earlier words or files: it is among the messages below. Send again if these are to go too.",
  sent: "Your message is sent.",
  empty: "No message yet.",
  emptyHelp: "Ask your question above: the answer will appear here.",
  thread: "Messages exchanged",
  unread: "New",
  from: (author, moment) => `${author}, ${moment}`,
  closeOn: (date) => `The request is over: you may still write until ${date}.`,
  closed: "You cannot write a message about this request: you may only read it, or it ended long ago.",
  back: "Back to the request",
};

import type { LoginAddressMessages } from "./messages.fr.ts";

export const en: LoginAddressMessages = {
  title: "Login address",
  back: "My account",
  intro: "The address you sign in with. It receives your codes, your links and the security notices.",
  current: "Present address",
  pending: {
    title: "Change in progress",
    text: (newEmail, until) => `The change to ${newEmail} waits to be confirmed. The links are valid until ${until} (Paris time).`,
    old: "Former mailbox",
    new: "New mailbox",
    confirmed: "Confirmed",
    waiting: "Waiting: please open the link it received",
    notAsked: "Told; it is not asked to confirm",
    missing: "Nothing in the new mailbox? Look in its junk folder and check the address, then ask again.",
    cancel: "Cancel this change",
    cancelled: "The change is cancelled. The links sent no longer work.",
  },
  change: {
    title: "Change the address",
    text: "Both mailboxes receive a link to open. The address changes once both have confirmed; your other sessions end then.",
    again: "A new request replaces the one that waits.",
    undo: "For 48 hours the former address will be able to undo the change.",
    submit: "Send the links",
    sent: (newEmail) => `Your request is recorded. Please open the links sent to your present address and to ${newEmail}.`,
  },
  lost: {
    title: "I can no longer open my mailbox",
    open: (until) =>
      `You just showed a recovery code or a key: until ${until} you may replace your address without opening the former mailbox. Only the new one confirms; the former one is told and may undo for 48 hours.`,
    closed:
      "Sign out, then sign in again with a recovery code, a passkey or a security key: you will be able to replace the address here within 10 minutes.",
    start: "Replace it without the former mailbox",
    stillOpen: "I can still open the former mailbox",
    submit: "Replace my address",
    sent: (newEmail) => `Your request is recorded. Please open the link sent to ${newEmail}.`,
  },
  locked: (until) =>
    `Your address was just changed: the former one may undo this until ${until} (Paris time). Another change will be possible afterwards.`,
  fields: { newEmail: "New login address", again: "The same address again" },
  history: {
    caption: "Changes asked for",
    empty: "No change was asked for.",
    date: "Asked on",
    change: "Addresses",
    fromTo: (oldEmail, newEmail) => `${oldEmail} → ${newEmail}`,
    way: "Proof",
    ways: { BOTH_MAILBOXES: "Both mailboxes", SIGNED_IN_WITHOUT_MAILBOX: "Recovery code or key", SUPPORT: "Two support agents" },
    status: "State",
    statuses: { PENDING: "Waiting", COMPLETED: "Done", CANCELLED: "Given up", EXPIRED: "Expired", UNDONE: "Undone by the former address" },
  },
};

import type { AddressLinkMessages } from "./link-messages.fr.ts";

export const en: AddressLinkMessages = {
  title: "Login address",
  confirm: {
    title: "Confirm the change of address",
    text: (oldEmail, newEmail) => `The login address ${oldEmail} will be replaced with ${newEmail}.`,
    old: "You confirm from the former mailbox. If you did not ask for anything, close this page and change your password.",
    new: "You confirm that the new mailbox is yours.",
    action: "Confirm",
  },
  undo: {
    title: "Undo the change of address",
    text: (oldEmail, newEmail) =>
      `Your account signs in with ${newEmail} at present. If you undo, ${oldEmail} becomes your login address again.`,
    effects: "Every session ends, the present password no longer works and a link to choose another one is sent to your address.",
    action: "Undo the change",
  },
  failed: "Nothing was changed.",
  done: {
    OTHER_MAILBOX_AWAITED: {
      title: "This mailbox has confirmed",
      text: "The other mailbox has still to confirm: please open the link it received. The address changes then.",
    },
    CHANGED: {
      title: "The login address is changed",
      text: "Please sign in with the new address from now on. Your password and your other ways to sign in stay the same.",
    },
    ADDRESS_UNAVAILABLE: {
      title: "The address is not available",
      text: "This address already signs in to another account. Nothing is changed: please choose another one in “My account”.",
    },
    UNDONE: {
      title: "The change is undone",
      text: "Your former address signs in again. Please open the message you just received to choose a new password.",
    },
  },
  dead: {
    EXPIRED: { title: "This link no longer works", text: "It has expired, was replaced by a newer one, or the request was cancelled." },
    USED: { title: "This link was already used", text: "There is nothing else to do here." },
    UNKNOWN: { title: "This link is not valid", text: "Please check that the address was copied in full, or open the latest message." },
  },
  signIn: "Sign in",
};

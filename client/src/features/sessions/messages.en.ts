import type { SessionsMessages } from "./messages.fr.ts";

export const en: SessionsMessages = {
  title: "Where I am signed in",
  back: "My account",
  intro:
    "The devices where your account is open now. A session ends by itself after 30 minutes without use, and after 12 hours at the latest.",
  list: {
    caption: "Open sessions",
    device: "Device",
    current: "This device",
    network: "Network",
    createdAt: "Opened on",
    lastUsedAt: "Last used",
    actions: "Actions",
  },
  unknown: "A session you do not recognise? End it, then change your password in “My account”.",
  end: {
    action: "End",
    actionFor: (device, moment) => `End the session ${device} opened on ${moment}`,
    title: (device) => `End the session “${device}”?`,
    text: "That device loses access to your account at once. What was not saved there will be lost.",
    confirm: "End the session",
    done: (device) => `The session “${device}” is ended.`,
    failed: "The session could not be ended.",
  },
  endOthers: {
    action: "End all the others",
    title: "End all the other sessions?",
    text: "Only this device will keep access to your account. What was not saved on the others will be lost.",
    confirm: "End the other sessions",
    done: "All the other sessions are ended.",
    failed: "The other sessions could not be ended.",
  },
};

import type { DevicesMessages } from "./messages.fr.ts";

export const en: DevicesMessages = {
  title: "Trusted devices",
  intro: "On these devices your password is enough to sign in, for 30 days. Any change of password or of sign-in method ends that trust.",
  empty: "You trust no device.",
  emptyHelp: "To trust a device, tick the box offered with the sign-in code.",
  list: {
    device: "Device",
    current: "This device",
    network: "First network",
    trustedAt: "Trusted on",
    trustedUntil: "Until",
    lastSeenAt: "Last sign-in",
    actions: "Actions",
  },
  revoke: {
    action: "Remove",
    actionFor: (device, moment) => `Remove ${device}, trusted since ${moment}`,
    title: (device) => `Stop trusting “${device}”?`,
    text: "The sign-in code will be asked there again. A session open on that device stays open: end it in the list of sessions.",
    confirm: "Remove the device",
    done: (device) => `“${device}” is no longer a trusted device.`,
    failed: "The device could not be removed.",
  },
  revokeAll: {
    action: "Remove all",
    title: "Stop trusting every device?",
    text: "The sign-in code will be asked everywhere again, here too.",
    confirm: "Remove all devices",
    done: "You no longer trust any device.",
    failed: "The devices could not be removed.",
  },
};

import type { PasskeyMessages } from "./passkey-messages.fr.ts";

export const en: PasskeyMessages = {
  ask: "Use my key",
  again: "Try again",
  howTo: "Your browser will ask for your key: the fingerprint, face or PIN of your device, or a security key plugged in.",
  waiting: "Please answer your browser's request.",
  unsupported: "This browser cannot use passkeys or security keys. Please update it, try another one, or choose another way.",
  failures: {
    NO_ANSWER:
      "Your key did not answer: the request was cancelled, time ran out, or no key of your account was found on this device. Please try again, or choose another way.",
    ALREADY_ADDED: "This key is already registered in your account. Please use another one.",
    CANNOT_VERIFY: "This key cannot verify that it is you. Please give it a PIN or a fingerprint first, or use another one.",
    OTHER: "Your browser could not use this key. Please try again, or choose another way.",
  },
};

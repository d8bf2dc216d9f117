import type { fr } from "./messages.fr.ts";

export const en: typeof fr = {
  idle: "An automatic check keeps robots out: nothing to copy.",
  working: "Checking…",
  done: "Check done.",
  failed: "The check did not succeed. Please see whether you are online, then try again.",
  retry: "Try the check again",
};

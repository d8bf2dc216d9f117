const prefix = "kept:";

/**
 * Keeps what somebody is typing in this tab, for when the network or the page goes before the server has it. One name per form, the person's
 * id within: another person who signs in here never finds it. Everything goes at sign-out, and with the tab.
 */
export function keep(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // Storage is full or forbidden: the form itself still holds what is typed.
  }
}

/** What was kept under a name, or null. The caller judges it: it may be of an older release. */
export function kept(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + name) ?? "null");
  } catch {
    return null;
  }
}

/** The server has it, or the person gave it up. */
export function forget(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept either.
  }
}

/** Forgets everything that was being typed in this tab: at sign-out. */
export function forgetKept(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}

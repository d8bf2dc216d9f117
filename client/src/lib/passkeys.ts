/** Why the browser gave no answer of a key. It never says whether a person cancelled, was too slow, or has no such key here. */
export type PasskeyFailure = "NO_ANSWER" | "ALREADY_ADDED" | "CANNOT_VERIFY" | "OTHER";

export type PasskeyAnswer = { readonly answer: string } | { readonly failure: PasskeyFailure };

/** Can this browser, on this address, ask a key at all? */
export function canUsePasskeys(): boolean {
  return typeof globalThis.PublicKeyCredential === "function";
}

/** Makes a new key for what the server asked (JSON); the answer is JSON too. The library travels when a key is first asked. */
export function createPasskey(options: string): Promise<PasskeyAnswer> {
  return answerOf(async () => {
    const { startRegistration } = await import("@simplewebauthn/browser");
    return startRegistration({ optionsJSON: JSON.parse(options) as Parameters<typeof startRegistration>[0]["optionsJSON"] });
  });
}

/** Asks a key of the person to answer what the server asked. */
export function askPasskey(options: string): Promise<PasskeyAnswer> {
  return answerOf(async () => {
    const { startAuthentication } = await import("@simplewebauthn/browser");
    return startAuthentication({ optionsJSON: JSON.parse(options) as Parameters<typeof startAuthentication>[0]["optionsJSON"] });
  });
}

const failures: Partial<Record<string, PasskeyFailure>> = {
  NotAllowedError: "NO_ANSWER",
  AbortError: "NO_ANSWER",
  InvalidStateError: "ALREADY_ADDED",
  ConstraintError: "CANNOT_VERIFY",
};

async function answerOf(ask: () => Promise<object>): Promise<PasskeyAnswer> {
  try {
    return { answer: JSON.stringify(await ask()) };
  } catch (error) {
    return { failure: (error instanceof Error ? failures[error.name] : undefined) ?? "OTHER" };
  }
}

import type { PasswordRules } from "@portail-tic/shared/kernel/password-rules";
import type * as passwordStrength from "@portail-tic/shared/kernel/password-strength";
import { useEffect, useState } from "react";

type Judge = typeof passwordStrength;
type PasswordStrength = passwordStrength.PasswordStrength;

/** Long enough for the next key, too short to be waited for: an estimate takes a few hundredths of a second on a telephone. */
const pauseMs = 150;

let judge: Promise<Judge> | null = null;

/** Fetches the dictionaries (heavier than the whole page: never before somebody is about to type), once. */
export function loadPasswordJudge(): Promise<Judge> {
  judge ??= import("@portail-tic/shared/kernel/password-strength");
  judge.catch(() => {
    judge = null;
  });
  return judge;
}

/** How hard the password typed so far is to guess; null while it is being measured, or when the dictionaries could not be fetched. */
export function usePasswordStrength(password: string, rules: PasswordRules): PasswordStrength | null {
  const [measured, setMeasured] = useState<{ password: string; strength: PasswordStrength } | null>(null);
  useEffect(() => {
    if (password === "") return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      loadPasswordJudge()
        .then(({ measurePassword }) => isCurrent && setMeasured({ password, strength: measurePassword(password, rules) }))
        .catch(() => undefined); // the server judges the same way
    }, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [password, rules]);
  if (password === "") return { level: "none", hint: null, isHardToGuess: false };
  return measured?.password === password ? measured.strength : null;
}

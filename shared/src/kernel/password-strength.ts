import { ZxcvbnFactory, type Match } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as french } from "@zxcvbn-ts/language-fr";

import { judgePasswordShape, normalizePassword, ordinaryPasswordRules, type PasswordRules } from "./password-rules.ts";
import { refusedWords } from "./refused-words.ts";
import { allow, deny, type Verdict } from "./verdict.ts";

// Heavy (900 kB of dictionaries): the pages import this file when a password is typed, never before.

/** Guesses, as a power of ten, that a password must resist: « very unguessable » for zxcvbn, the highest of its five scores. */
const ENOUGH = 10;
const WEAK_BELOW = 6;
const STRONG_FROM = 14;

/** Beyond these the time of an estimate would grow with what a stranger types. What follows makes no password weaker. */
const bounds = { maxLength: 64, l33tMaxSubstitutions: 10 };

/** « Niveau de sécurité », from nothing typed to very good; « good » and « strong » are exactly what the server accepts. */
export type PasswordLevel = "none" | "weak" | "fair" | "good" | "strong";

/** What makes a password easy to guess, to tell whoever types it. */
export type PasswordHint = "PERSONAL" | "KEYBOARD" | "REPEAT" | "SEQUENCE" | "DATE" | "COMMON" | "MORE";

export interface PasswordStrength {
  readonly level: PasswordLevel;
  /** Null when nothing has to be made better. */
  readonly hint: PasswordHint | null;
  readonly isHardToGuess: boolean;
}

/** Judges a new password whole: its shape, then how hard it is to guess for somebody who knows its owner. */
export function judgePassword(password: string, rules: PasswordRules = ordinaryPasswordRules): Verdict {
  const shape = judgePasswordShape(password, rules);
  if (!shape.allowed) return shape;
  return measurePassword(password, rules).isHardToGuess ? allow() : deny("PASSWORD_TOO_COMMON");
}

/** How hard a password is to guess. Takes some 10 ms, 50 at the worst, and 300 the first time, when the dictionaries are sorted. */
export function measurePassword(password: string, rules: PasswordRules = ordinaryPasswordRules): PasswordStrength {
  if (password === "") return { level: "none", hint: null, isHardToGuess: false };
  const known = [...rules.personalWords.flatMap(tokensOf), ...refusedWords];
  const plain = withoutAccents(password.slice(0, 8 * bounds.maxLength));
  // What somebody who knows the person or the portal would try first counts for nothing, wherever it stands.
  const rest = known.toSorted((a, b) => b.length - a.length).reduce((text, word) => text.replaceAll(asTyped(word), ""), plain);
  const { guessesLog10, sequence } = warmUpPasswordStrength().check(rest, known);
  const isHardToGuess = guessesLog10 >= ENOUGH;
  const level = levelOf(guessesLog10, judgePasswordShape(password, rules).allowed);
  return { level, isHardToGuess, hint: isHardToGuess ? null : hintOf(sequence, rest.length < plain.length) };
}

function levelOf(guessesLog10: number, hasShape: boolean): PasswordLevel {
  if (guessesLog10 < WEAK_BELOW) return "weak";
  if (guessesLog10 < ENOUGH || !hasShape) return "fair";
  return guessesLog10 < STRONG_FROM ? "good" : "strong";
}

const hints: Readonly<Record<string, PasswordHint>> = {
  spatial: "KEYBOARD",
  repeat: "REPEAT",
  sequence: "SEQUENCE",
  wordSequence: "SEQUENCE",
  date: "DATE",
  regex: "DATE",
  dictionary: "COMMON",
};

/** The longest part that was recognised says what to change. */
function hintOf(sequence: readonly Match[], holdsKnownWords: boolean): PasswordHint {
  if (holdsKnownWords) return "PERSONAL";
  const longest = sequence.toSorted((a, b) => b.token.length - a.token.length).find(({ pattern }) => pattern in hints);
  return (longest && hints[longest.pattern]) ?? "MORE";
}

let estimator: ZxcvbnFactory | undefined;

/** Sorts the dictionaries, once: 300 ms that a warmed-up page or server has behind it. */
export function warmUpPasswordStrength(): ZxcvbnFactory {
  // Accents are taken out on both sides: « trefle » is no better than « trèfle ».
  const lists = () => Object.entries({ ...common, ...french }).map(([name, words]): [string, string[]] => [name, plainWords(words)]);
  return (estimator ??= new ZxcvbnFactory({ dictionary: Object.fromEntries(lists()), graphs: adjacencyGraphs, ...bounds }));
}

const lookalikes: Readonly<Record<string, string>> = { a: "[a@4]", e: "[e3€]", i: "[i1!]", o: "[o0]", s: "[s5$]", t: "[t7]" };

/** The word in any case, and with the signs people put in the place of letters. Words hold letters and digits only. */
const asTyped = (word: string) => new RegExp([...word].map((letter) => lookalikes[letter] ?? letter).join(""), "gi");

const plainWords = (words: readonly string[]) => [...new Set(words.map(withoutAccents))];

const tokensOf = (text: string) =>
  withoutAccents(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token.length >= 4);

const withoutAccents = (text: string) => normalizePassword(text).normalize("NFD").replace(/\p{M}/gu, "");

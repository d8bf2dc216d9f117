import { COMMON_WORDS } from "./common-words.ts";
import { allow, deny, type Verdict } from "./verdict.ts";

export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 128;
export const PASSWORD_MIN_CLASSES = 3;

/** Staff choose longer passwords. Source: security notes. */
export const STAFF_PASSWORD_MIN_LENGTH = 16;

/** Characters that must remain once common and personal words, years, runs and repetitions are taken out. */
const MIN_UNGUESSABLE = 6;

export interface PasswordContext {
  /** Names, addresses, structure name, SIRET: what somebody who knows the person would try. */
  readonly personalWords?: readonly string[];
  readonly minLength?: number;
}

/** The rules a password meets, one by one, for the list shown while it is typed. */
export interface PasswordChecklist {
  readonly hasLength: boolean;
  readonly hasClasses: boolean;
  readonly isUnguessable: boolean;
}

/** The one form that is hashed: the same password typed on two keyboards must give the same bytes. */
export function normalizePassword(password: string): string {
  return password.normalize("NFKC");
}

/** 12 to 128 characters, 3 of 4 classes, not common. Any Unicode. Source: seed rules of the portal and security notes. */
export function judgePassword(password: string, context: PasswordContext = {}): Verdict {
  const length = lengthOf(password);
  const min = context.minLength ?? PASSWORD_MIN_LENGTH;
  if (length > PASSWORD_MAX_LENGTH) return deny("PASSWORD_TOO_LONG", { max: PASSWORD_MAX_LENGTH });
  if (length < min) return deny("PASSWORD_TOO_SHORT", { min });
  if (classesOf(password) < PASSWORD_MIN_CLASSES) return deny("PASSWORD_CLASSES");
  return isGuessable(password, context.personalWords ?? []) ? deny("PASSWORD_TOO_COMMON") : allow();
}

/** The same rules as `judgePassword`, all answered at once. */
export function checkPassword(password: string, context: PasswordContext = {}): PasswordChecklist {
  const length = lengthOf(password);
  return {
    hasLength: length >= (context.minLength ?? PASSWORD_MIN_LENGTH) && length <= PASSWORD_MAX_LENGTH,
    hasClasses: classesOf(password) >= PASSWORD_MIN_CLASSES,
    // Bounded: this runs at each key stroke and before anything else has limited the length.
    isUnguessable: length > 0 && length <= PASSWORD_MAX_LENGTH && !isGuessable(password, context.personalWords ?? []),
  };
}

// People count what they see: code points, not UTF-16 units.
const lengthOf = (password: string) => (password.length > 4 * PASSWORD_MAX_LENGTH ? Infinity : [...normalizePassword(password)].length);

function classesOf(password: string): number {
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u];
  return classes.filter((pattern) => pattern.test(password)).length;
}

function isGuessable(password: string, personalWords: readonly string[]): boolean {
  const words = [...personalWords.flatMap(personalTokens), ...COMMON_WORDS].toSorted((a, b) => b.length - a.length);
  const plain = withoutAccents(password);
  const bare = (text: string) => withoutPatterns(words.reduce((rest, word) => rest.replaceAll(word, ""), text));
  const unguessable = Math.min([...bare(plain)].length, [...bare(withoutSubstitutions(plain))].length);
  return unguessable < MIN_UNGUESSABLE || new Set(plain).size < MIN_UNGUESSABLE;
}

const personalTokens = (text: string) =>
  withoutAccents(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token.length >= 4);

const withoutAccents = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const SUBSTITUTIONS: Readonly<Record<string, string>> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "€": "e",
  "1": "i",
  "!": "i",
  "0": "o",
  "5": "s",
  $: "s",
  "7": "t",
};
const withoutSubstitutions = (text: string) => text.replace(/[@43€1!05$7]/g, (sign) => SUBSTITUTIONS[sign] ?? sign);

/** Takes out years, and shortens runs (1234, dcba) and repetitions (aaaa) to their start. */
function withoutPatterns(text: string): string {
  let rest = "";
  let previousCode = Number.NaN;
  let previousStep = Number.NaN;
  for (const character of text.replace(/(19|20)\d\d/g, "")) {
    const code = character.codePointAt(0) ?? 0;
    const step = code - previousCode;
    const isPredictable = step === 0 || (Math.abs(step) === 1 && step === previousStep);
    if (!isPredictable) rest += character;
    previousCode = code;
    previousStep = step;
  }
  return rest;
}

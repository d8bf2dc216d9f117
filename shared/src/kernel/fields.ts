import * as z from "zod/mini";

import { parseBic } from "./bic.ts";
import { parseCivilDate } from "./civil-date.ts";
import { parseEmail } from "./email.ts";
import { parseIban } from "./iban.ts";
import { parsePacage } from "./pacage.ts";
import { reportVerdict, type Parsed } from "./parsed.ts";
import { parsePhone } from "./phone.ts";
import { parseSiret } from "./siret.ts";

/** Longest text any single-line field takes, before it is read: nothing in the domain is longer. */
const TYPED_MAX_LENGTH = 500;

/** A required text read by a kernel parser: the schema's output is the stored form, its problem the parser's. */
export function fieldOf<T>(parse: (text: string) => Parsed<T>) {
  const typed = z.string().check(z.minLength(1, { error: "REQUIRED", abort: true }), z.maxLength(TYPED_MAX_LENGTH, { abort: true }));
  return z.pipe(
    typed,
    z.transform((text: string, context): T => read(parse, text, context)),
  );
}

/** The same when it may be left out: absent, null and blank all give null. */
export function optionalFieldOf<T>(parse: (text: string) => Parsed<T>) {
  const typed = z.nullish(z.string().check(z.maxLength(TYPED_MAX_LENGTH, { abort: true })));
  return z.pipe(
    typed,
    z.transform((text: string | null | undefined, context): T | null => (text?.trim() ? read(parse, text, context) : null)),
  );
}

/** A required single-line text, trimmed, without control characters. */
export function textField(max: number, { isMultiline = false } = {}) {
  return z
    .string()
    .check(z.trim(), z.minLength(1, { error: "REQUIRED" }), z.maxLength(max), z.regex(allowedIn(isMultiline), { error: "INVALID_VALUE" }));
}

/** A text that may be empty, trimmed; `isMultiline` allows line breaks (comments, reasons). Absent and null give "". */
export function optionalTextField(max: number, { isMultiline = false } = {}) {
  const text = z.string().check(z.trim(), z.maxLength(max), z.regex(allowedIn(isMultiline), { error: "INVALID_VALUE" }));
  return z.pipe(
    z.nullish(text),
    z.transform((value: string | null | undefined) => value ?? ""),
  );
}

const allowedIn = (isMultiline: boolean) => (isMultiline ? /^[\P{Cc}\r\n\t]*$/u : /^[^\p{Cc}]*$/u);

/** An identifier of ours. */
export const idField = () => z.uuid();

export const siretField = () => fieldOf(parseSiret);
export const emailField = () => fieldOf(parseEmail);
export const phoneField = () => fieldOf(parsePhone);
export const ibanField = () => fieldOf(parseIban);
export const civilDateField = () => fieldOf(parseCivilDate);
export const optionalBicField = () => optionalFieldOf(parseBic);
export const optionalPacageField = () => optionalFieldOf(parsePacage);
export const optionalCivilDateField = () => optionalFieldOf(parseCivilDate);

function read<T>(parse: (text: string) => Parsed<T>, text: string, context: z.core.ParsePayload): T {
  const parsed = parse(text);
  if (parsed.allowed) return parsed.value;
  reportVerdict(context, parsed);
  return z.NEVER;
}

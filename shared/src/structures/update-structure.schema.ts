import * as z from "zod/mini";

import { parseEmail } from "../kernel/email.ts";
import { idField } from "../kernel/fields.ts";
import { parsePacage } from "../kernel/pacage.ts";
import { accepted, reportVerdict, type Parsed } from "../kernel/parsed.ts";
import { parsePhone } from "../kernel/phone.ts";
import { parseVatNumber } from "../kernel/vat-number.ts";
import { deny } from "../kernel/verdict.ts";
import { isTaxRegime } from "./tax-regimes.ts";

/** A field of a correction: absent means « leave as it is », empty or null means « remove ». */
function corrected<T>(parse: (text: string) => Parsed<T>) {
  return z.optional(
    z.pipe(
      z.nullable(z.string()),
      z.transform((typed: string | null, context): T | null => {
        if (typed === null || typed.trim() === "") return null;
        const parsed = parse(typed.trim());
        if (parsed.allowed) return parsed.value;
        reportVerdict(context, parsed);
        return z.NEVER;
      }),
    ),
  );
}

/** The same for what a structure cannot be without: emptying it is a mistake. */
function correctedRequired(max: number) {
  const text = z.string().check(z.trim(), z.minLength(1, { error: "REQUIRED" }), z.maxLength(max), singleLine);
  return z.optional(text);
}

const singleLine = z.regex(/^[^\p{Cc}]*$/u, { error: "INVALID_VALUE" });

const parseDepartement = (text: string) => {
  const code = text.toUpperCase();
  return /^(\d{2}|2[AB]|97\d|98\d)$/.test(code) ? accepted(code) : deny("DEPARTEMENT_INVALID");
};

const parseTaxRegime = (text: string) => (isTaxRegime(text) ? accepted(text) : deny("INVALID_VALUE"));

const shortText = (max: number) => (text: string) =>
  text.length > max ? deny("TOO_LONG", { max }) : /\p{Cc}/u.test(text) ? deny("INVALID_VALUE") : accepted(text);

/** What a manager may correct on a structure. `version` is the one the form was opened with. */
export const updateStructureSchema = z.object({
  id: idField(),
  version: z.int(),
  name: correctedRequired(200),
  email: corrected(parseEmail),
  rcsNumber: corrected(shortText(50)),
  vatNumber: corrected(parseVatNumber),
  taxRegime: corrected(parseTaxRegime),
  phone: corrected(parsePhone),
  address: correctedRequired(200),
  addressComplement1: corrected(shortText(200)),
  addressComplement2: corrected(shortText(200)),
  postalCode: z.optional(z.string().check(z.trim(), z.regex(/^\d{5}$/, { error: "POSTAL_CODE_INVALID" }))),
  town: correctedRequired(100),
  mainDepartement: corrected(parseDepartement),
  beneficiaryCategoryCode: corrected(shortText(50)),
  pacage: corrected(parsePacage),
  isManagementCenter: z.nullish(z.boolean()),
});
export type UpdateStructureInput = z.infer<typeof updateStructureSchema>;

/** Closing a structure, opening it again, taking the copy of what is in it: which one is all there is to say. */
export const structureIdSchema = z.object({ id: idField() });
export type StructureIdInput = z.infer<typeof structureIdSchema>;

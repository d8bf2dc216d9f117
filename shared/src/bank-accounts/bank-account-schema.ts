import * as z from "zod/mini";
import { parseBic } from "../kernel/bic.ts";
import { parseIban } from "../kernel/iban.ts";
import { withoutBlanks } from "../kernel/parsed.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";

const name = z.string().check(z.trim(), z.minLength(1, "REQUIRED"), z.maxLength(100));

/** What a person types to record a bank account; the RIB file travels beside it. */
export const bankAccountSchema = z.object({
  label: name,
  holder: name,
  iban: z.string().check(
    z.refine((text: string) => withoutBlanks(text) !== "", { error: "REQUIRED", abort: true }),
    judgedBy(parseIban),
  ),
  /** Optional: SEPA payments do without. An empty field means none. */
  bic: z.nullish(z.string().check(judgedBy((text: string) => (withoutBlanks(text) === "" ? { allowed: true } : parseBic(text))))),
});

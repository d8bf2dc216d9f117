import * as z from "zod/mini";

import { fieldOf, optionalTextField, siretField, textField } from "../kernel/fields.ts";
import { parseCompanyNumber } from "../kernel/company-number.ts";
import { MAX_STRUCTURES_AT_ONCE } from "./creation-limits.ts";

/** A company described by hand, when the directory cannot: it does not know the SIRET, masks it, or is down. */
export const companySchema = z.object({
  name: textField(200),
  address: textField(200),
  postalCode: z.string().check(z.trim(), z.regex(/^\d{5}$/, { error: "POSTAL_CODE_INVALID" })),
  town: textField(100),
});
export type TypedCompany = z.infer<typeof companySchema>;

/** Creation of a structure by somebody who is signed in; its creator becomes the principal manager. */
export const createStructureSchema = z.object({
  siret: siretField(),
  company: z.nullish(companySchema),
  isManagementCenter: z.nullish(z.boolean()),
});
export type CreateStructureInput = z.infer<typeof createStructureSchema>;

/** Several at once; each gets its own answer. The comment goes to the managers of those that are registered already. */
export const createStructuresSchema = z.object({
  structures: z.array(createStructureSchema).check(z.minLength(1, { error: "REQUIRED" }), z.maxLength(MAX_STRUCTURES_AT_ONCE)),
  comment: optionalTextField(1000, { isMultiline: true }),
});
export type CreateStructuresInput = z.infer<typeof createStructuresSchema>;

/** What the page of several structures asks: which company, then which of its establishments. */
export const companyNumberSchema = z.object({ number: fieldOf(parseCompanyNumber) });
export const chosenEstablishmentsSchema = z.object({
  sirets: z.array(siretField()).check(z.minLength(1, { error: "REQUIRED" }), z.maxLength(MAX_STRUCTURES_AT_ONCE)),
  comment: optionalTextField(1000, { isMultiline: true }),
});

import * as z from "zod/mini";

import { emailField, optionalTextField, siretField, textField } from "../kernel/fields.ts";
import { languageField, nameField, optionalPhoneField } from "../users/person-fields.ts";
import { sameText } from "../users/same-text.ts";

// Typed by a stranger, quoted in a mail: a name or an address of a company needs no link.
const withoutLink = (max: number) =>
  textField(max).check(z.refine((text: string) => !/:\/\/|www\.|[<>]/i.test(text), { error: "INVALID_VALUE" }));

/** A company described by hand, when the directory does not know it, masks it or does not answer. */
export const companySchema = z.object({
  name: withoutLink(200),
  address: withoutLink(200),
  postalCode: z
    .string()
    .check(z.trim(), z.minLength(1, { error: "REQUIRED", abort: true }), z.regex(/^\d{5}$/, { error: "POSTAL_CODE_INVALID" })),
  town: withoutLink(100),
});
export type TypedCompany = z.infer<typeof companySchema>;

/** Everything « Créer un compte » asks for; the form and the server judge it with this one schema. */
export const registerUserSchema = z
  .object({
    loginEmail: emailField(),
    loginEmailConfirmation: emailField(),
    firstName: nameField(),
    lastName: nameField(),
    phone: optionalPhoneField(),
    contactEmail: emailField(),
    language: z.nullish(languageField()),
    acceptsTerms: z.literal(true, { error: "TERMS_NOT_ACCEPTED" }),
    acceptsSurvey: z.boolean(),
    siret: siretField(),
    company: z.nullish(companySchema),
    isManagementCenter: z.nullish(z.boolean()),
    comment: optionalTextField(1_000, { isMultiline: true }),
  })
  .check(sameText("loginEmail", "loginEmailConfirmation", "EMAILS_DIFFER"));
export type RegisterUser = z.infer<typeof registerUserSchema>;

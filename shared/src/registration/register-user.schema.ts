import * as z from "zod/mini";

import { humanCheckField } from "../human-check/human-check-field.ts";
import { emailField, optionalTextField, siretField } from "../kernel/fields.ts";
import { allow, at, deny, firstDenial } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { companySchema, type TypedCompany } from "../structures/company.schema.ts";
import { languageField, nameField, optionalPhoneField } from "../users/person-fields.ts";
import { sameText } from "../users/same-text.ts";

// Typed by a stranger, quoted in a mail to an address that may not be theirs: it carries no link.
const NO_LINK = /:\/\/|www\.|[<>]/i;

/** A company described by hand, when the directory does not know it, masks it or does not answer. */
const companyWithoutLinks = companySchema.check(
  judgedBy((company: TypedCompany) =>
    firstDenial(
      ...(["name", "address", "town"] as const).map((field) => at(field, NO_LINK.test(company[field]) ? deny("INVALID_VALUE") : allow())),
    ),
  ),
);

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
    company: z.nullish(companyWithoutLinks),
    isManagementCenter: z.nullish(z.boolean()),
    humanCheck: humanCheckField(),
    comment: optionalTextField(1_000, { isMultiline: true }),
  })
  .check(sameText("loginEmail", "loginEmailConfirmation", "EMAILS_DIFFER"));
export type RegisterUser = z.infer<typeof registerUserSchema>;

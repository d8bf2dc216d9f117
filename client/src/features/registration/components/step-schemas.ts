import { registerUserSchema } from "@portail-tic/shared/registration/register-user.schema";
import * as z from "zod/mini";

import type { PersonalValues, StructureValues } from "./registration-values.ts";

type Judged = z.input<typeof registerUserSchema>;

/** Values nobody refuses, for the step that is not being judged: the one shared schema judges both steps. */
const anyStructure = { siret: "35600000000048", company: null, comment: null };
const anyEmail = "nom@exemple.fr";
const anyPerson = {
  loginEmail: anyEmail,
  loginEmailConfirmation: anyEmail,
  contactEmail: anyEmail,
  firstName: "Prénom",
  lastName: "Nom",
  acceptsTerms: true as const,
  acceptsSurvey: false,
};

/** First step of « Créer un compte ». */
export const personalStepSchema = z.pipe(
  z.transform((typed: PersonalValues): Judged => ({ ...typed, ...anyStructure, acceptsTerms: typed.acceptsTerms as true })),
  registerUserSchema,
);

/** Second step: what was typed by hand counts only when it is shown. */
export const structureStepSchema = z.pipe(
  z.transform(({ siret, company, isManual, comment }: StructureValues): Judged => ({
    ...anyPerson,
    siret,
    company: isManual ? company : null,
    comment,
  })),
  registerUserSchema,
);

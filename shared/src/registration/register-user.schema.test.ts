import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

import { problemsFromZod } from "../problems/problems-from-zod.ts";
import { registerUserSchema } from "./register-user.schema.ts";
import { resendActivationSchema } from "./resend-activation.schema.ts";

const typed = {
  loginEmail: "Jean@Ferme.fr",
  loginEmailConfirmation: "jean@ferme.fr ",
  firstName: "Jean",
  lastName: "Dupont",
  contactEmail: "contact@ferme.fr",
  acceptsTerms: true,
  acceptsSurvey: false,
  siret: "732 829 320 00074",
};
const problemsOf = (input: unknown) => {
  const result = z.safeParse(registerUserSchema, input);
  return result.success ? [] : problemsFromZod(result.error).map(({ code, path }) => `${path.join(".")}: ${code}`);
};

describe("« Créer un compte »", () => {
  it("reads what was typed into its stored form", () => {
    expect(z.parse(registerUserSchema, typed)).toMatchObject({
      loginEmail: "jean@ferme.fr",
      loginEmailConfirmation: "jean@ferme.fr",
      siret: "73282932000074",
      phone: null,
      comment: "",
    });
  });

  it("wants the login address twice, and says so beside the other faults", () => {
    expect(problemsOf({ ...typed, loginEmailConfirmation: "jeanne@ferme.fr" })).toEqual(["loginEmailConfirmation: EMAILS_DIFFER"]);
    expect(problemsOf({ ...typed, loginEmailConfirmation: "jeanne@ferme.fr", siret: "732" })).toEqual([
      "siret: SIRET_LENGTH",
      "loginEmailConfirmation: EMAILS_DIFFER",
    ]);
  });

  it("wants the terms accepted and leaves the survey free", () => {
    expect(problemsOf({ ...typed, acceptsTerms: false })).toEqual(["acceptsTerms: TERMS_NOT_ACCEPTED"]);
    expect(problemsOf({ ...typed, acceptsSurvey: true })).toEqual([]);
  });

  it("tells a SIRET that is too short from one with a wrong digit", () => {
    expect(problemsOf({ ...typed, siret: "7328293200007" })).toEqual(["siret: SIRET_LENGTH"]);
    expect(problemsOf({ ...typed, siret: "12345678900014" })).toEqual(["siret: SIRET_CHECKSUM"]);
  });

  it("takes a company typed by hand, without links", () => {
    const company = { name: "EARL des Prés", address: "Le Bourg", postalCode: "35000", town: "Rennes" };
    expect(problemsOf({ ...typed, company })).toEqual([]);
    expect(problemsOf({ ...typed, company: { ...company, name: "Voir www.gain.example" } })).toEqual(["company.name: INVALID_VALUE"]);
    expect(problemsOf({ ...typed, company: { ...company, postalCode: "3500" } })).toEqual(["company.postalCode: POSTAL_CODE_INVALID"]);
  });

  it("asks for every mandatory field of an empty form at once", () => {
    expect(problemsOf({})).toEqual(
      ["loginEmail", "loginEmailConfirmation", "firstName", "lastName", "contactEmail"]
        .map((field) => `${field}: REQUIRED`)
        .concat("acceptsTerms: TERMS_NOT_ACCEPTED", "acceptsSurvey: REQUIRED", "siret: REQUIRED"),
    );
  });
});

describe("asking for a new activation link", () => {
  it("needs an old link or an address", () => {
    expect(z.safeParse(resendActivationSchema, { token: "abc" }).success).toBe(true);
    expect(z.safeParse(resendActivationSchema, { loginEmail: "jean@ferme.fr" }).success).toBe(true);
    expect(z.safeParse(resendActivationSchema, {}).success).toBe(false);
  });
});

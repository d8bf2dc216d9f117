import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

import { problemsFromZod } from "../problems/problems-from-zod.ts";
import { emailField, idField, optionalBicField, optionalTextField, siretField, textField } from "./fields.ts";

const schema = z.object({
  id: idField(),
  siret: siretField(),
  email: emailField(),
  name: textField(10),
  comment: optionalTextField(10, { isMultiline: true }),
  bic: optionalBicField(),
});
const good = { id: "0198c0de-0000-7000-8000-000000000001", siret: "732 829 320 00074", email: " Jean@Ferme.fr ", name: " Les Prés " };
const problemsOf = (input: unknown) => {
  const result = z.safeParse(schema, input);
  return result.success ? [] : problemsFromZod(result.error).map(({ code, path }) => `${path.join(".")} ${code}`);
};

describe("the fields of a shared schema", () => {
  it("give what people type its one stored form", () => {
    expect(z.parse(schema, good)).toEqual({
      id: good.id,
      siret: "73282932000074",
      email: "jean@ferme.fr",
      name: "Les Prés",
      comment: "",
      bic: null,
    });
    expect(z.parse(schema, { ...good, comment: " a\nb ", bic: " agrifrpp " })).toMatchObject({ comment: "a\nb", bic: "AGRIFRPP" });
    expect(z.parse(schema, { ...good, comment: null, bic: "  " })).toMatchObject({ comment: "", bic: null });
  });

  it("answer every problem at once, each at its place, with the parser's own code", () => {
    expect(problemsOf({ id: "1", siret: "123", email: "", name: "  ", comment: "x".repeat(11), bic: "A" })).toEqual([
      "id INVALID_VALUE",
      "siret SIRET_LENGTH",
      "email REQUIRED",
      "name REQUIRED",
      "comment TOO_LONG",
      "bic BIC_INVALID",
    ]);
    expect(problemsOf({})).toEqual(["id REQUIRED", "siret REQUIRED", "email REQUIRED", "name REQUIRED"]);
  });

  it("refuse control characters in names, and texts of absurd length before reading them", () => {
    expect(problemsOf({ ...good, name: "a\nb" })).toEqual(["name INVALID_VALUE"]);
    expect(problemsOf({ ...good, comment: "a\u0000b" })).toEqual(["comment INVALID_VALUE"]);
    expect(problemsOf({ ...good, siret: "1".repeat(100_000) })).toEqual(["siret TOO_LONG"]);
  });
});

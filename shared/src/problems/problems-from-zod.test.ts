import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

import { allow, at, deny } from "../kernel/verdict.ts";
import { judgedBy, problemsFromZod } from "./problems-from-zod.ts";

const problemsOf = (schema: z.core.$ZodType, input: unknown) => {
  const result = z.safeParse(schema, input);
  return result.success ? [] : problemsFromZod(result.error);
};

describe("a refused input", () => {
  const schema = z.object({
    name: z.string().check(z.minLength(1), z.maxLength(3)),
    lines: z
      .array(z.object({ siret: z.string().check(judgedBy((v: string) => (v === "1" ? allow() : deny("SIRET_LENGTH")))) }))
      .check(z.maxLength(1)),
  });

  it("says which field is missing", () => {
    expect(problemsOf(schema, { lines: [] })).toEqual([{ code: "REQUIRED", path: ["name"], params: {} }]);
    expect(problemsOf(schema, { name: null, lines: [] })).toEqual([{ code: "REQUIRED", path: ["name"], params: {} }]);
    expect(problemsOf(schema, { name: "", lines: [] })).toEqual([{ code: "REQUIRED", path: ["name"], params: {} }]);
  });

  it("says what is too long, with the limit", () => {
    expect(problemsOf(schema, { name: "abcd", lines: [{ siret: "1" }, { siret: "1" }] })).toEqual([
      { code: "TOO_LONG", path: ["name"], params: { max: 3 } },
      { code: "TOO_MANY", path: ["lines"], params: { max: 1 } },
    ]);
  });

  it("carries the verdict of a rule at the place of the value", () => {
    expect(problemsOf(schema, { name: "a", lines: [{ siret: "2" }] })).toEqual([
      { code: "SIRET_LENGTH", path: ["lines", "0", "siret"], params: {} },
    ]);
  });

  it("carries the field a rule names, and its parameters", () => {
    const pair = z
      .object({ a: z.string(), b: z.string() })
      .check(judgedBy(({ a, b }: { a: string; b: string }) => (a === b ? allow() : at("b", deny("TOO_SHORT", { min: 2 })))));
    expect(problemsOf(pair, { a: "1", b: "2" })).toEqual([{ code: "TOO_SHORT", path: ["b"], params: { min: 2 } }]);
  });

  it("uses the code a schema gives as its message, and INVALID_VALUE otherwise", () => {
    expect(problemsOf(z.literal(true, { error: "TERMS_NOT_ACCEPTED" }), false)).toEqual([
      { code: "TERMS_NOT_ACCEPTED", path: [], params: {} },
    ]);
    expect(problemsOf(z.enum(["A"]), "B")).toEqual([{ code: "INVALID_VALUE", path: [], params: {} }]);
  });
});

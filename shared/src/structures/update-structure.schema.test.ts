import { describe, expect, it } from "vitest";

import { problemsFromZod } from "../problems/problems-from-zod.ts";
import { createStructureSchema } from "./company.schema.ts";
import { readStructureSearch } from "./structure-search.ts";
import { updateStructureSchema } from "./update-structure.schema.ts";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const correct = (fields: object) => updateStructureSchema.safeParse({ id, version: 1, ...fields });
const problemOf = (fields: object) => problemsFromZod(correct(fields).error as never)[0];

describe("a correction of a structure", () => {
  it("leaves alone what is absent and removes what is emptied", () => {
    expect(correct({ phone: "", email: null }).data).toEqual({ id, version: 1, phone: null, email: null });
  });

  it("keeps a PACAGE number as nine digits, padded", () => {
    expect(correct({ pacage: "35 012 345" }).data?.pacage).toBe("035012345");
  });

  it.each([
    [{ pacage: "1234" }, "PACAGE_INVALID", ["pacage"]],
    [{ name: "  " }, "REQUIRED", ["name"]],
    [{ name: null }, "REQUIRED", ["name"]],
    [{ name: "x".repeat(201) }, "TOO_LONG", ["name"]],
    [{ name: "a\nb" }, "INVALID_VALUE", ["name"]],
    [{ email: "nobody" }, "INVALID_EMAIL", ["email"]],
    [{ phone: "12" }, "INVALID_PHONE", ["phone"]],
    [{ vatNumber: "FR00123456789" }, "VAT_NUMBER_INVALID", ["vatNumber"]],
    [{ postalCode: "3500" }, "POSTAL_CODE_INVALID", ["postalCode"]],
    [{ taxRegime: "au forfait" }, "INVALID_VALUE", ["taxRegime"]],
  ])("refuses %j", (fields, code, path) => {
    expect(problemOf(fields)).toMatchObject({ code, path });
  });
});

describe("a new structure", () => {
  it.each([
    ["123", "SIRET_LENGTH"],
    ["12345678900014", "SIRET_CHECKSUM"],
    ["11122233344455", "SIRET_CHECKSUM"],
    ["", "REQUIRED"],
  ])("tells apart what is wrong with the SIRET %j", (siret, code) => {
    expect(problemsFromZod(createStructureSchema.safeParse({ siret }).error as never)).toMatchObject([{ code, path: ["siret"] }]);
  });

  it("names each field of a company described by hand", () => {
    const company = { name: "", address: "1 rue", postalCode: "ABCDE", town: "" };
    const { error } = createStructureSchema.safeParse({ siret: "732 829 320 00074", company });
    expect(problemsFromZod(error as never).map((problem) => [problem.path.join("."), problem.code])).toEqual([
      ["company.name", "REQUIRED"],
      ["company.postalCode", "POSTAL_CODE_INVALID"],
      ["company.town", "REQUIRED"],
    ]);
  });
});

describe("a search over structures", () => {
  it("reads digits as the beginning of a SIRET and the rest as a part of the name", () => {
    expect(readStructureSearch("732 829")).toEqual({ siretPrefix: "732829", namePattern: null });
    expect(readStructureSearch(" Gaec ")).toEqual({ siretPrefix: null, namePattern: "%gaec%" });
  });

  it("treats % and _ as ordinary characters and blank as no filter", () => {
    expect(readStructureSearch("%").namePattern).toBe("%\\%%");
    expect(readStructureSearch("a_\\").namePattern).toBe("%a\\_\\\\%");
    expect(readStructureSearch("  ")).toEqual({ siretPrefix: null, namePattern: null });
    expect(readStructureSearch(null)).toEqual({ siretPrefix: null, namePattern: null });
  });
});

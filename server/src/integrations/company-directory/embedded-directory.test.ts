import { parseSiret } from "@portail-tic/shared/kernel/siret";
import { describe, expect, it } from "vitest";

import {
  embeddedClosedCompany,
  embeddedCompanies,
  embeddedMaskedSiret,
  embeddedSirenOfSeveral,
  embeddedUnavailableSiret,
  embeddedUnknownSiret,
} from "./embedded-companies.ts";
import { embeddedDirectory } from "./embedded-directory.ts";

const all = [
  ...embeddedCompanies.map(({ siret }) => siret),
  embeddedClosedCompany.siret,
  embeddedMaskedSiret,
  embeddedUnavailableSiret,
  embeddedUnknownSiret,
];

describe("the embedded directory", () => {
  it("holds different SIRETs, all with valid keys, each in a known département", () => {
    expect(new Set(all).size).toBe(all.length);
    for (const siret of all) expect(parseSiret(siret)).toEqual({ allowed: true, value: siret });
    for (const company of embeddedCompanies) expect(company.departement).toMatch(/^(\d\d|2B|974)$/);
  });

  it("lists the establishments of a company with what becomes of each, and says when it knows none or does not answer", async () => {
    const list = await embeddedDirectory().establishmentsOf(embeddedSirenOfSeveral);
    expect(list.status === "FOUND" && list.establishments.map(({ answer }) => answer.status)).toEqual([
      "FOUND",
      "FOUND",
      "FOUND",
      "CLOSED",
      "MASKED",
    ]);
    expect(await embeddedDirectory().establishmentsOf("732829320")).toEqual({ status: "UNKNOWN" });
    expect(await embeddedDirectory().establishmentsOf(embeddedUnavailableSiret.slice(0, 9))).toMatchObject({ status: "UNAVAILABLE" });
  });

  it.each([
    [embeddedCompanies[0]?.siret ?? "", "FOUND"],
    [embeddedClosedCompany.siret, "CLOSED"],
    [embeddedMaskedSiret, "MASKED"],
    [embeddedUnavailableSiret, "UNAVAILABLE"],
    [embeddedUnknownSiret, "UNKNOWN"],
    ["73282932000074", "UNKNOWN"],
  ])("answers %s with %s", async (siret, status) => {
    expect(await embeddedDirectory().lookUp(siret)).toMatchObject({ status });
  });
});

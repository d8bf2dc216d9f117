import { describe, expect, it } from "vitest";

import { judgePacageDepartement, parsePacage } from "./pacage.ts";

describe("a PACAGE number", () => {
  it.each([
    ["035012345", "035012345"],
    ["35012345", "035012345"],
    ["035 012 345", "035012345"],
    ["971000123", "971000123"],
  ])("%s is stored as %s", (typed, stored) => {
    expect(parsePacage(typed)).toEqual({ allowed: true, value: stored });
  });

  it.each(["", "3501234", "0350123456", "03501234A"])("%j is refused", (text) => {
    expect(parsePacage(text)).toEqual({ allowed: false, code: "PACAGE_INVALID" });
  });

  it.each([
    ["035012345", "35", true],
    ["035012345", "22", false],
    ["020012345", "2A", true],
    ["974000123", "974", true],
    ["097400012", "974", false],
  ])("%s in département %s: matching %s", (pacage, departement, matches) => {
    expect(judgePacageDepartement(pacage, departement).allowed).toBe(matches);
  });
});

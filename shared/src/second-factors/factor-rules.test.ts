import { describe, expect, it } from "vitest";

import { allowedFactorActions, mayRemoveFactor } from "./factor-rules.ts";

describe("removing a second factor", () => {
  it.each([
    { isStaff: false, factorCount: 1, answer: undefined },
    { isStaff: false, factorCount: 2, answer: undefined },
    { isStaff: true, factorCount: 2, answer: undefined },
    { isStaff: true, factorCount: 1, answer: "LAST_STAFF_FACTOR" },
  ])("staff $isStaff, with $factorCount: $answer", ({ answer, ...facts }) => {
    const verdict = mayRemoveFactor(facts);
    expect(verdict.allowed ? undefined : verdict.code).toBe(answer);
  });

  it("is offered when it is allowed; preferring, when it would change something", () => {
    expect(allowedFactorActions({ isStaff: false, factorCount: 1, isPreferred: false })).toEqual(["RENAME", "REMOVE"]);
    expect(allowedFactorActions({ isStaff: true, factorCount: 1, isPreferred: true })).toEqual(["RENAME"]);
    expect(allowedFactorActions({ isStaff: true, factorCount: 2, isPreferred: false })).toEqual(["RENAME", "PREFER", "REMOVE"]);
    expect(allowedFactorActions({ isStaff: false, factorCount: 2, isPreferred: true })).toEqual(["RENAME", "REMOVE"]);
  });
});

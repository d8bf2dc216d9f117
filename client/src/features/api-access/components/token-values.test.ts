import { expect, test } from "vitest";

import { expiryBounds, newTokenValues, stateOf } from "./token-values.ts";

const now = new Date("2026-11-03T12:00:00Z");

test("a token is active until its date, then expired, and revoked whatever its date", () => {
  expect(stateOf({ revokedAt: null, expiresAt: "2026-11-04T00:00:00Z" }, now)).toBe("active");
  expect(stateOf({ revokedAt: null, expiresAt: "2026-11-03T11:00:00Z" }, now)).toBe("expired");
  expect(stateOf({ revokedAt: "2026-11-01T00:00:00Z", expiresAt: "2027-01-01T00:00:00Z" }, now)).toBe("revoked");
});

test("a token may end between today and 365 days later, and three months are suggested", () => {
  expect(expiryBounds(now, 365)).toEqual({ min: "2026-11-03", max: "2027-11-03" });
  expect(newTokenValues(now)).toMatchObject({ scope: "READ", expiresOn: "2027-02-01" });
});

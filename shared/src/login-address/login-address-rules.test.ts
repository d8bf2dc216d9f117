import { describe, expect, it } from "vitest";

import { judgeAddressChange, lostAddressOpenUntil } from "./login-address-rules.ts";

const now = new Date("2026-11-20T10:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const facts = { now, currentEmail: "a@ferme.example", newEmail: "b@ferme.example", undoableUntil: null };

describe("a login address", () => {
  it("may be changed to another one", () => {
    expect(judgeAddressChange(facts)).toEqual({ allowed: true });
  });

  it("may not be changed to itself", () => {
    expect(judgeAddressChange({ ...facts, newEmail: facts.currentEmail })).toMatchObject({
      code: "LOGIN_ADDRESS_UNCHANGED",
      path: ["loginEmail"],
    });
  });

  it.each([
    [later(1), { code: "LOGIN_ADDRESS_CHANGED_RECENTLY", params: { waitSeconds: 1 } }],
    [later(48 * 3_600), { code: "LOGIN_ADDRESS_CHANGED_RECENTLY", params: { waitSeconds: 172_800 } }],
    [now, { allowed: true }],
    [later(-1), { allowed: true }],
  ])("may not be changed while the last change can be undone (until %s)", (undoableUntil, expected) => {
    expect(judgeAddressChange({ ...facts, undoableUntil })).toMatchObject(expected);
  });
});

describe("an address whose mailbox is lost", () => {
  it.each(["RECOVERY_CODE", "PASSKEY", "SECURITY_KEY", "WEBAUTHN"])("may be replaced for ten minutes after %s", (method) => {
    expect(lostAddressOpenUntil({ method, at: now }, 600)).toEqual(later(600));
  });

  it.each([
    { method: "MAIL_CODE", at: now },
    { method: "TOTP", at: now },
    { method: null, at: now },
    { method: "RECOVERY_CODE", at: null },
  ])("may not be replaced after $method at $at", (shown) => {
    expect(lostAddressOpenUntil(shown, 600)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { makeSecrets } from "../../platform/secrets/make-secrets.ts";
import { codeOfStep, makeSeed, otpauthUri, stepAt, stepOfCode } from "./authenticator-codes.ts";

const secrets = makeSecrets("a secret of thirty-two bytes or more");
const { secret, sealedSecret } = makeSeed(secrets, "user-1");
const seed = { userId: "user-1", sealedSecret };
const now = new Date("2026-11-22T08:00:10Z");
const step = stepAt(now);

describe("the code of an authenticator app", () => {
  it("has 6 digits and changes every 30 seconds", () => {
    expect(codeOfStep(secret, step)).toMatch(/^\d{6}$/);
    expect(stepAt(new Date("2026-11-22T08:00:29.999Z"))).toBe(step);
    expect(stepAt(new Date("2026-11-22T08:00:30Z"))).toBe(step + 1);
  });

  it("is the one of RFC 6238 (T = 59 s, SHA-1, last 6 of 94287082)", () => {
    expect(codeOfStep("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", stepAt(new Date(59_000)))).toBe("287082");
  });

  it("is accepted in its period and in the next one; two back and one ahead are refused", () => {
    const accepted = [-3, -2, -1, 0, 1, 2].filter((offset) => stepOfCode(secrets, seed, codeOfStep(secret, step + offset), now) !== null);
    expect(accepted).toEqual([-1, 0]);
  });

  it("refuses a thousand wrong codes out of a thousand", () => {
    const right = [step, step - 1].map((at) => codeOfStep(secret, at));
    const wrong = Array.from({ length: 1_002 }, (_, index) => String((index * 991 + 7) % 1_000_000).padStart(6, "0"))
      .filter((code) => !right.includes(code))
      .slice(0, 1_000);
    const successes = wrong.filter((code) => stepOfCode(secrets, seed, code, now) !== null);
    console.log(`wrong authenticator codes: ${wrong.length} attempts → ${successes.length} successes`);
    expect([wrong.length, successes.length]).toEqual([1_000, 0]);
  });

  it("belongs to its user: the sealed seed opens for nobody else", () => {
    expect(() => stepOfCode(secrets, { ...seed, userId: "user-2" }, codeOfStep(secret, step), now)).toThrow();
    expect(sealedSecret.toString("latin1")).not.toContain(secret);
  });

  it("is set up from a QR code that names the portal and the login address", () => {
    const uri = new URL(otpauthUri(secret, "jeanne@ferme.example"));
    expect(uri.href).toMatch(/^otpauth:\/\/totp\/Portail%20TIC:jeanne(@|%40)ferme\.example\?/);
    expect(uri.searchParams.get("secret")).toBe(secret);
  });
});

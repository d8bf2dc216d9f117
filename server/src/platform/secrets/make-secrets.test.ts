import { describe, expect, it } from "vitest";
import { makeSecrets } from "./make-secrets.ts";

describe("the derived keys", () => {
  const secrets = makeSecrets("a secret of at least thirty-two bytes");

  it("open what they sealed, for the same purpose and row", () => {
    const sealed = secrets.seal("iban", "FR7630006000011234567890189", "row-1");
    expect(secrets.open("iban", sealed, "row-1").toString()).toBe("FR7630006000011234567890189");
    expect(sealed.toString("latin1")).not.toContain("FR76");
  });

  it.each([
    ["another purpose", (sealed: Buffer) => secrets.open("totp", sealed, "row-1")],
    ["another row", (sealed: Buffer) => secrets.open("iban", sealed, "row-2")],
    ["another secret", (sealed: Buffer) => makeSecrets("another secret of thirty-two bytes..").open("iban", sealed, "row-1")],
    [
      "a changed bit",
      (sealed: Buffer) => secrets.open("iban", Buffer.concat([sealed.subarray(0, -1), Buffer.from([Number(sealed.at(-1)) ^ 1])]), "row-1"),
    ],
    ["a cut value", (sealed: Buffer) => secrets.open("iban", sealed.subarray(0, 20), "row-1")],
  ])("do not open under %s", (_, open) => {
    const sealed = secrets.seal("iban", "FR7630006000011234567890189", "row-1");
    expect(() => open(sealed)).toThrow();
  });

  it("never seal twice alike, and sign alike", () => {
    expect(secrets.seal("iban", "x", "r").equals(secrets.seal("iban", "x", "r"))).toBe(false);
    expect(secrets.hmac("link", "x").equals(secrets.hmac("link", "x"))).toBe(true);
    expect(secrets.hmac("link", "x").equals(secrets.hmac("other", "x"))).toBe(false);
  });

  it("make tokens of 256 bits", () => {
    expect(Buffer.from(secrets.randomToken(), "base64url")).toHaveLength(32);
  });
});

import { describe, expect, it } from "vitest";
import { makeSecrets } from "../../platform/secrets/make-secrets.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { codeAt, isCodeOf, sealCodeSecret } from "./mail-codes.ts";

const secrets = makeSecrets("a secret of thirty-two bytes or more");
const source = { id: "challenge-1", sealedSecret: sealCodeSecret(secrets, "challenge-1") };

describe("a mail code", () => {
  it(figure("mailCode.digits", "has 8 digits, another one at each sending"), () => {
    const codes = [1, 2, 3, 4, 5].map((counter) => codeAt(secrets, source, counter));
    for (const code of codes) expect(code).toMatch(/^\d{8}$/);
    expect(new Set(codes).size).toBe(5);
    tried("mailCode.digits", codes.length, codes.filter((code) => code.length === 8).length);
  });

  it("is right only under its own number", () => {
    const code = codeAt(secrets, source, 2);
    expect(isCodeOf(secrets, source, [2], code)).toBe(true);
    expect(isCodeOf(secrets, source, [3, 2], code)).toBe(true);
    expect(isCodeOf(secrets, source, [1], code)).toBe(false);
    expect(isCodeOf(secrets, source, [], code)).toBe(false);
  });

  it("refuses a thousand wrong codes out of a thousand", () => {
    const right = Number(codeAt(secrets, source, 1));
    const wrong = Array.from({ length: 1_000 }, (_, index) => String((right + 1 + index * 99_991) % 100_000_000).padStart(8, "0"));
    expect(wrong.filter((code) => isCodeOf(secrets, source, [1], code))).toEqual([]);
  });

  it("belongs to its challenge: the sealed secret opens nowhere else", () => {
    expect(() => codeAt(secrets, { ...source, id: "challenge-2" }, 1)).toThrow();
  });
});

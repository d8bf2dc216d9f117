import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { maskEmail, parseEmail } from "./email.ts";

describe("an e-mail address", () => {
  it.each([
    ["Jean.Dupont@Gmail.com", "jean.dupont@gmail.com"],
    ["  earl.des-pres+tic@orange.fr ", "earl.des-pres+tic@orange.fr"],
    ["o'neil@ferme.example", "o'neil@ferme.example"],
    ["a@b.co", "a@b.co"],
    ["contact@sub.domaine.bzh", "contact@sub.domaine.bzh"],
  ])("%j is stored as %s", (typed, stored) => {
    expect(parseEmail(typed)).toEqual({ allowed: true, value: stored });
  });

  it.each([
    "",
    "jean",
    "jean@",
    "@gmail.com",
    "jean@gmail",
    "jean@@gmail.com",
    "je an@gmail.com",
    "jean@gmail..com",
    "jean.@gmail.com",
    ".jean@gmail.com",
    "jean@-gmail.com",
    "jean@gmail.c",
    "jean@[127.0.0.1]",
    "a@b.com, c@d.com",
    "jean@gmail.com\nBcc: x@y.fr",
    "Jean <jean@gmail.com>",
    '"jean"@gmail.com',
    `${"a".repeat(65)}@gmail.com`,
    `jean@${"a".repeat(250)}.fr`,
  ])("%j is refused", (text) => {
    expect(parseEmail(text)).toEqual({ allowed: false, code: "INVALID_EMAIL" });
  });

  it("is read the same twice", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const parsed = parseEmail(address);
        if (parsed.allowed) expect(parseEmail(parsed.value)).toEqual(parsed);
      }),
    );
  });

  it.each([
    ["jonathan@gmail.com", "jo****@gmail.com"],
    ["jo@gmail.com", "j****@gmail.com"],
    ["j@gmail.com", "j****@gmail.com"],
  ])("%s is shown to strangers as %s", (address, masked) => {
    expect(maskEmail(address)).toBe(masked);
  });
});

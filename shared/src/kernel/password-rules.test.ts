import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { checkPassword, judgePassword, normalizePassword, STAFF_PASSWORD_MIN_LENGTH } from "./password-rules.ts";

const context = { personalWords: ["jean.dupont@gmail.com", "Jean", "Dupont", "EARL des Prés Hauts", "73282932000074"] };

describe("a password", () => {
  it.each(["Trèfle-violet-47-kayak", "kP9#vLq2!xRw", "la Pluie tombe sur 3 chênes", "Жёлтый7тракторист", "Vache-Bleue-Sous-Orage-8"])(
    "%s is accepted",
    (password) => {
      expect(judgePassword(password, context)).toEqual({ allowed: true });
    },
  );

  it.each([
    ["kP9#vLq2!xR", "PASSWORD_TOO_SHORT"],
    ["", "PASSWORD_TOO_SHORT"],
    [`aB3${"é&z".repeat(50)}`, "PASSWORD_TOO_LONG"],
    ["x".repeat(1_000_000), "PASSWORD_TOO_LONG"],
    ["trefleviolet47kayak", "PASSWORD_CLASSES"],
    ["TREFLEVIOLETKAYAK", "PASSWORD_CLASSES"],
    ["Motdepasse2024!", "PASSWORD_TOO_COMMON"],
    ["P@ssw0rd1234", "PASSWORD_TOO_COMMON"],
    ["Azertyuiop123!", "PASSWORD_TOO_COMMON"],
    ["Aaaaaaaaaaa1!", "PASSWORD_TOO_COMMON"],
    ["Abcdefghijkl123!", "PASSWORD_TOO_COMMON"],
    ["Abab1212abab", "PASSWORD_TOO_COMMON"],
    ["Dupont-Jean-1975", "PASSWORD_TOO_COMMON"],
    ["Earl-Prés-Hauts-35", "PASSWORD_TOO_COMMON"],
    ["Tracteur-Agricole-2025", "PASSWORD_TOO_COMMON"],
    ["Siret73282932000074", "PASSWORD_TOO_COMMON"],
  ])("%.40s is refused: %s", (password, code) => {
    expect(judgePassword(password, context)).toMatchObject({ allowed: false, code });
  });

  it("has 128 characters at most, counted as people see them", () => {
    const fields = "🌾".repeat(110);
    expect(judgePassword(`aB3-kPvLqxRw${fields}`).allowed).toBe(true);
    expect(judgePassword(`aB3-kPvLqxRw${fields}🌾🌾🌾🌾🌾🌾🌾`)).toMatchObject({ code: "PASSWORD_TOO_LONG" });
  });

  it("is longer for staff", () => {
    expect(judgePassword("kP9#vLq2!xRw", { minLength: STAFF_PASSWORD_MIN_LENGTH })).toMatchObject({
      code: "PASSWORD_TOO_SHORT",
      params: { min: 16 },
    });
  });

  it("is the same whichever way its accents were typed", () => {
    expect(normalizePassword("Tre\u0300fle")).toBe(normalizePassword("Trèfle"));
  });

  it("meets every line of the list shown exactly when it is accepted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 140 }), (password) => {
        const { hasLength, hasClasses, isUnguessable } = checkPassword(password, context);
        expect(hasLength && hasClasses && isUnguessable).toBe(judgePassword(password, context).allowed);
      }),
    );
  });
});

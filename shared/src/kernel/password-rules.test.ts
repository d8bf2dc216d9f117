import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  checkPasswordShape,
  judgePasswordShape,
  normalizePassword,
  ordinaryPasswordRules,
  STAFF_PASSWORD_MIN_LENGTH,
} from "./password-rules.ts";

describe("the shape of a password", () => {
  it.each(["Trèfle-violet-47-kayak", "kP9#vLq2!xRw", "la Pluie tombe sur 3 chênes", "Жёлтый7тракторист"])("%s is accepted", (password) => {
    expect(judgePasswordShape(password)).toEqual({ allowed: true });
  });

  it.each([
    ["kP9#vLq2!xR", "PASSWORD_TOO_SHORT"],
    ["", "PASSWORD_TOO_SHORT"],
    [`aB3${"é&z".repeat(50)}`, "PASSWORD_TOO_LONG"],
    ["x".repeat(1_000_000), "PASSWORD_TOO_LONG"],
    ["trefleviolet47kayak", "PASSWORD_CLASSES"],
    ["TREFLEVIOLETKAYAK", "PASSWORD_CLASSES"],
  ])("%.40s is refused: %s", (password, code) => {
    expect(judgePasswordShape(password)).toMatchObject({ allowed: false, code });
  });

  it("has 128 characters at most, counted as people see them", () => {
    const fields = "🌾".repeat(110);
    expect(judgePasswordShape(`aB3-kPvLqxRw${fields}`).allowed).toBe(true);
    expect(judgePasswordShape(`aB3-kPvLqxRw${fields}🌾🌾🌾🌾🌾🌾🌾`)).toMatchObject({ code: "PASSWORD_TOO_LONG" });
  });

  it("is longer for staff", () => {
    const judged = judgePasswordShape("kP9#vLq2!xRw", { minLength: STAFF_PASSWORD_MIN_LENGTH });
    expect(judged).toMatchObject({ code: "PASSWORD_TOO_SHORT", params: { min: 16 } });
  });

  it("is the same whichever way its accents were typed", () => {
    expect(normalizePassword("Tre\u0300fle")).toBe(normalizePassword("Trèfle"));
  });

  it("meets every line of the list shown exactly when it is accepted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 140 }), (password) => {
        const { hasLength, hasClasses } = checkPasswordShape(password, ordinaryPasswordRules);
        expect(hasLength && hasClasses).toBe(judgePasswordShape(password).allowed);
      }),
    );
  });
});

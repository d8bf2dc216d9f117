import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

import { problemsFromZod } from "../problems/problems-from-zod.ts";
import { changePasswordSchema } from "../users/change-password.schema.ts";
import { resetPasswordSchema } from "../users/password-reset.schema.ts";
import { signInCodeSchema, stepUpCodeSchema } from "../second-factors/second-factor-code.schema.ts";
import { signInSchema } from "./sign-in.schema.ts";
import { updateProfileSchema } from "../users/update-profile.schema.ts";

const problemsOf = (schema: z.ZodMiniType, input: unknown) => {
  const result = z.safeParse(schema, input);
  return result.success ? [] : problemsFromZod(result.error).map(({ code, path }) => `${path.join(".")}: ${code}`);
};
const strong = "Trèfle-violet-47-kayak";

describe("account forms", () => {
  it("read the login address whatever its case and spaces", () => {
    expect(z.parse(signInSchema, { loginEmail: " Jean.Dupont@Gmail.COM ", password: "x" })).toEqual({
      loginEmail: "jean.dupont@gmail.com",
      password: "x",
    });
  });

  it("never judge the form of a password that is only shown", () => {
    expect(problemsOf(signInSchema, { loginEmail: "jean@ferme.fr", password: "court" })).toEqual([]);
    expect(problemsOf(signInSchema, { loginEmail: "jean@ferme.fr", password: "" })).toEqual(["password: REQUIRED"]);
    expect(problemsOf(signInSchema, { loginEmail: "jean@ferme.fr", password: "x".repeat(10_000) })).toEqual([
      "password: CREDENTIALS_INVALID",
    ]);
  });

  it("judge a chosen password and ask for it twice", () => {
    expect(problemsOf(resetPasswordSchema, { token: "t", password: strong, passwordConfirmation: strong })).toEqual([]);
    expect(problemsOf(resetPasswordSchema, { token: "t", password: strong, passwordConfirmation: `${strong}.` })).toEqual([
      "passwordConfirmation: PASSWORDS_DIFFER",
    ]);
    expect(problemsOf(resetPasswordSchema, { token: "", password: "court", passwordConfirmation: "court" })).toEqual([
      "token: LINK_INVALID",
      "password: PASSWORD_TOO_SHORT",
    ]);
  });

  it("refuse to change a password into itself", () => {
    expect(problemsOf(changePasswordSchema, { currentPassword: strong, password: strong, passwordConfirmation: strong })).toEqual([
      "password: PASSWORD_UNCHANGED",
    ]);
  });

  it.each(["12345678", "1234 5678", " 1234-5678 "])("read the code %s, received by mail unless another method is named", (code) => {
    expect(z.parse(signInCodeSchema, { code })).toEqual({ code: "12345678", method: "MAIL_CODE", trustDevice: false });
  });

  it("read the code of an app and a recovery code as people type them", () => {
    expect(z.parse(signInCodeSchema, { code: " 123 456", method: "TOTP" })).toMatchObject({ code: "123456", method: "TOTP" });
    expect(z.parse(signInCodeSchema, { code: "abcd-efgh-2345-wxyz", method: "RECOVERY_CODE" })).toMatchObject({
      code: "ABCDEFGH2345WXYZ",
      method: "RECOVERY_CODE",
    });
  });

  it.each([
    ["1234567", undefined, "CODE_INVALID"],
    ["123456789", "MAIL_CODE", "CODE_INVALID"],
    ["1234567a", undefined, "CODE_INVALID"],
    ["１２３４５６７８", undefined, "CODE_INVALID"],
    ["12345678", "TOTP", "AUTHENTICATOR_CODE_INVALID"],
    ["ABCDEFGH2345WXY1", "RECOVERY_CODE", "RECOVERY_CODE_INVALID"],
    ["", undefined, "REQUIRED"],
  ])("refuse the code %s of %s before any counter", (code, method, problem) => {
    expect(problemsOf(signInCodeSchema, { code, method })).toEqual([`code: ${problem}`]);
  });

  it("never take a recovery code for a sensitive action", () => {
    expect(problemsOf(stepUpCodeSchema, { code: "ABCDEFGH2345WXYZ", method: "RECOVERY_CODE" })).toEqual([
      "code: RECOVERY_CODE_ONLY_AT_SIGN_IN",
    ]);
    expect(z.parse(stepUpCodeSchema, { code: "123456", method: "TOTP" })).toEqual({ code: "123456", method: "TOTP" });
  });

  it("take names of any script but no link", () => {
    const profile = { firstName: "Zoé-Élise", lastName: "O’Brien de la Tour", contactEmail: "zoe@ferme.fr", language: "fr", phone: "" };
    expect(z.parse(updateProfileSchema, profile)).toMatchObject({ firstName: "Zoé-Élise", phone: null });
    expect(problemsOf(updateProfileSchema, { ...profile, firstName: "Cliquez http://gain.example", phone: "12" })).toEqual([
      "firstName: INVALID_VALUE",
      "phone: INVALID_PHONE",
    ]);
  });
});

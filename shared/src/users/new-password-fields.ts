import * as z from "zod/mini";

import { PASSWORD_MAX_LENGTH, judgePasswordShape } from "../kernel/password-rules.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { sameText } from "./same-text.ts";

/**
 * A password being chosen, under the rules that need to know nobody and weigh nothing: length and classes.
 * The use case judges how hard it is to guess with the person's names, and with the longer minimum of staff (`judgePassword`).
 */
const newPassword = () =>
  z.string().check(
    z.minLength(1, { error: "REQUIRED", abort: true }),
    judgedBy((password: string) => judgePasswordShape(password)),
  );

/** The two fields of every form that sets a password; add `passwordsMatch` as a check of the object. */
export const newPasswordFields = () => ({
  password: newPassword(),
  passwordConfirmation: z.string().check(z.minLength(1, { error: "REQUIRED" })),
});

/** Both fields hold the same password. */
export const passwordsMatch = () => sameText("password", "passwordConfirmation", "PASSWORDS_DIFFER");

/** A password somebody shows: never judged, only kept from being absurdly long. */
export const shownPasswordField = () =>
  z.string().check(z.minLength(1, { error: "REQUIRED" }), z.maxLength(4 * PASSWORD_MAX_LENGTH, { error: "CREDENTIALS_INVALID" }));

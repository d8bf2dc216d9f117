import * as z from "zod/mini";

import { PASSWORD_MAX_LENGTH, judgePassword } from "../kernel/password-rules.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { sameText } from "./same-text.ts";

/**
 * A password being chosen, under the rules that need to know nobody: length, classes, common words.
 * The use case judges it again with the person's names, and with the longer minimum of staff.
 */
const newPassword = () =>
  z.string().check(
    z.minLength(1, { error: "REQUIRED", abort: true }),
    judgedBy((password: string) => judgePassword(password)),
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

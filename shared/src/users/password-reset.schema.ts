import * as z from "zod/mini";

import { humanCheckField } from "../human-check/human-check-field.ts";
import { emailField } from "../kernel/fields.ts";
import { linkTokenField } from "./link-token.ts";
import { newPasswordFields, passwordsMatch } from "./new-password-fields.ts";

/** Asking for a link to choose a new password. */
export const requestPasswordResetSchema = z.object({ loginEmail: emailField(), humanCheck: humanCheckField() });
export type RequestPasswordReset = z.infer<typeof requestPasswordResetSchema>;

/** Choosing the new password behind the link. */
export const resetPasswordSchema = z.object({ token: linkTokenField(), ...newPasswordFields() }).check(passwordsMatch());
export type ResetPassword = z.infer<typeof resetPasswordSchema>;

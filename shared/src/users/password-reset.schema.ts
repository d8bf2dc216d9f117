import * as z from "zod/mini";

import { linkRequestSchema } from "./link-request.ts";
import { linkTokenField } from "./link-token.ts";
import { newPasswordFields, passwordsMatch } from "./new-password-fields.ts";

/** Asking for a link to choose a new password, with the login address or from an old link. */
export const requestPasswordResetSchema = linkRequestSchema();
export type RequestPasswordReset = z.infer<typeof requestPasswordResetSchema>;

/** Choosing the new password behind the link. */
export const resetPasswordSchema = z.object({ token: linkTokenField(), ...newPasswordFields() }).check(passwordsMatch());
export type ResetPassword = z.infer<typeof resetPasswordSchema>;

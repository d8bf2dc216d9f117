import * as z from "zod/mini";

import { emailField } from "../kernel/fields.ts";
import { shownPasswordField } from "../users/new-password-fields.ts";

/** Signing in with the login address and the password. */
export const signInSchema = z.object({ loginEmail: emailField(), password: shownPasswordField() });
export type SignIn = z.infer<typeof signInSchema>;

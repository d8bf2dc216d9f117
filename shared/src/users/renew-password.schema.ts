import * as z from "zod/mini";

import { newPasswordFields, passwordsMatch } from "./new-password-fields.ts";

/** Replacing a password that is too old, at sign-in. */
export const renewPasswordSchema = z.object(newPasswordFields()).check(passwordsMatch());
export type RenewPassword = z.infer<typeof renewPasswordSchema>;

import * as z from "zod/mini";

import { linkTokenField } from "../users/link-token.ts";
import { newPasswordFields, passwordsMatch } from "../users/new-password-fields.ts";

/** Choosing the first password behind the activation link. */
export const activateUserSchema = z.object({ token: linkTokenField(), ...newPasswordFields() }).check(passwordsMatch());
export type ActivateUser = z.infer<typeof activateUserSchema>;

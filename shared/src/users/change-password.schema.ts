import * as z from "zod/mini";

import { at, allow, deny } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { newPasswordFields, passwordsMatch, shownPasswordField } from "./new-password-fields.ts";

/** Changing one's password while signed in. */
export const changePasswordSchema = z.object({ currentPassword: shownPasswordField(), ...newPasswordFields() }).check(
  passwordsMatch(),
  judgedBy((input: { currentPassword: string; password: string }) =>
    input.currentPassword === input.password ? at("password", deny("PASSWORD_UNCHANGED")) : allow(),
  ),
);
export type ChangePassword = z.infer<typeof changePasswordSchema>;

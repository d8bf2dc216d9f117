import * as z from "zod/mini";

import { emailField } from "../kernel/fields.ts";
import { languageField, nameField, optionalPhoneField } from "./person-fields.ts";

/** Personal data of « Mon compte ». The login address is not among them. */
export const updateProfileSchema = z.object({
  firstName: nameField(),
  lastName: nameField(),
  phone: optionalPhoneField(),
  contactEmail: emailField(),
  language: languageField(),
});
export type UpdateProfile = z.infer<typeof updateProfileSchema>;

import * as z from "zod/mini";

import { fieldOf, idField, textField } from "../kernel/fields.ts";
import { parseAuthenticatorCode } from "./second-factor-code.ts";

/** A new authenticator app, under the name its owner knows it by. */
export const addAuthenticatorSchema = z.object({ name: textField(60) });
export type AddAuthenticator = z.infer<typeof addAuthenticatorSchema>;

/** The first code of the app being added. */
export const confirmAuthenticatorSchema = z.object({ code: fieldOf(parseAuthenticatorCode) });
export type ConfirmAuthenticator = z.infer<typeof confirmAuthenticatorSchema>;

export const removeFactorSchema = z.object({ id: idField() });
export type RemoveFactor = z.infer<typeof removeFactorSchema>;

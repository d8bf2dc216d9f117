import * as z from "zod/mini";

import { fieldOf } from "../kernel/fields.ts";
import { factorNameField } from "./factor.schema.ts";
import { parseAuthenticatorCode } from "./second-factor-code.ts";

/** A new authenticator app, under the name its owner knows it by. */
export const addAuthenticatorSchema = z.object({ name: factorNameField() });
export type AddAuthenticator = z.infer<typeof addAuthenticatorSchema>;

/** The first code of the app being added. */
export const confirmAuthenticatorSchema = z.object({ code: fieldOf(parseAuthenticatorCode) });
export type ConfirmAuthenticator = z.infer<typeof confirmAuthenticatorSchema>;

import * as z from "zod/mini";

import { idField, textField } from "../kernel/fields.ts";

/** What its owner calls a factor. */
export const factorNameField = () => textField(60);

export const removeFactorSchema = z.object({ id: idField() });
export type RemoveFactor = z.infer<typeof removeFactorSchema>;

export const preferFactorSchema = z.object({ id: idField() });
export type PreferFactor = z.infer<typeof preferFactorSchema>;

export const renameFactorSchema = z.object({ id: idField(), name: factorNameField() });
export type RenameFactor = z.infer<typeof renameFactorSchema>;

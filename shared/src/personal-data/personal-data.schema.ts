import * as z from "zod/mini";

import { idField } from "../kernel/fields.ts";
import { linkTokenField } from "../users/link-token.ts";
import { shownPasswordField } from "../users/new-password-fields.ts";

export const createDataExportLinkSchema = z.object({ id: idField() });
export type CreateDataExportLink = z.infer<typeof createDataExportLinkSchema>;

/** The password again, beside the fresh code: deleting an account is the one thing nobody can undo. */
export const requestAccountDeletionSchema = z.object({ password: shownPasswordField() });
export type RequestAccountDeletion = z.infer<typeof requestAccountDeletionSchema>;

export const keepAccountSchema = z.object({ token: linkTokenField() });
export type KeepAccount = z.infer<typeof keepAccountSchema>;

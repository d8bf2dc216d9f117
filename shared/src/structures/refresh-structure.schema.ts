import * as z from "zod/mini";

import { idField } from "../kernel/fields.ts";
import { directoryFields } from "./directory-differences.ts";

/** What a manager takes over from the directory: each field with the value that was shown, so that nothing unseen is written. */
export const refreshStructureSchema = z.object({
  id: idField(),
  version: z.int(),
  changes: z
    .array(z.object({ field: z.enum(directoryFields, { error: "INVALID_VALUE" }), value: z.string().check(z.maxLength(200)) }))
    .check(z.minLength(1, { error: "REQUIRED" }), z.maxLength(directoryFields.length)),
});
export type RefreshStructureInput = z.infer<typeof refreshStructureSchema>;

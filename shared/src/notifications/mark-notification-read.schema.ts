import * as z from "zod/mini";

import { idField } from "../kernel/fields.ts";

/** A notification the person has read. */
export const markNotificationReadSchema = z.object({ id: idField() });
export type MarkNotificationRead = z.infer<typeof markNotificationReadSchema>;

import * as z from "zod/mini";

import { idField } from "../kernel/fields.ts";

/** Signing out one of one's own sessions from afar. */
export const endSessionSchema = z.object({ id: idField() });
export type EndSession = z.infer<typeof endSessionSchema>;

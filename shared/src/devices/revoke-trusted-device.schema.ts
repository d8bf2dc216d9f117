import * as z from "zod/mini";

import { idField } from "../kernel/fields.ts";

/** Trusting one of one's own browsers no more. */
export const revokeTrustedDeviceSchema = z.object({ id: idField() });
export type RevokeTrustedDevice = z.infer<typeof revokeTrustedDeviceSchema>;

import type * as z from "zod/mini";

import { linkRequestSchema } from "../users/link-request.ts";

/** Asking for a new activation link, from an old link or with the login address. */
export const resendActivationSchema = linkRequestSchema();
export type ResendActivation = z.infer<typeof resendActivationSchema>;

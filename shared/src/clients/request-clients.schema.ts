import * as z from "zod/mini";

import { spaceAccesses } from "../access/space-access.ts";
import { idField, optionalCivilDateField, optionalTextField } from "../kernel/fields.ts";

/** SIRETs of one call: what fits in a page of results and in a request of 100 kB. */
export const MAX_CLIENTS_ASKED = 100;

/** A management center's user asks many clients at once. Each SIRET is judged by itself: a wrong one stops no other. */
export const requestClientsSchema = z.object({
  centerId: idField(),
  sirets: z
    .array(z.string().check(z.trim(), z.maxLength(50, { error: "INVALID_VALUE" })), { error: "INVALID_VALUE" })
    .check(z.minLength(1, { error: "REQUIRED" }), z.maxLength(MAX_CLIENTS_ASKED, { error: "TOO_MANY" })),
  access: z.enum(spaceAccesses, { error: "ACCESS_REQUIRED" }),
  endsOn: optionalCivilDateField(),
  comment: optionalTextField(1000, { isMultiline: true }),
});
export type RequestClientsInput = z.infer<typeof requestClientsSchema>;

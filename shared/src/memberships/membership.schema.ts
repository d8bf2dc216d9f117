import * as z from "zod/mini";

import { requestableRoles } from "../access/membership-role.ts";
import { idField, optionalTextField, siretField } from "../kernel/fields.ts";

/** FR: demande de rattachement. */
export const requestMembershipSchema = z.object({
  siret: siretField(),
  comment: optionalTextField(1000, { isMultiline: true }),
  role: z.nullish(z.enum(requestableRoles, { error: "INVALID_VALUE" })),
});
export type RequestMembershipInput = z.infer<typeof requestMembershipSchema>;

export const endMembershipSchema = z.object({
  id: idField(),
  reason: optionalTextField(1000, { isMultiline: true }),
});
export type EndMembershipInput = z.infer<typeof endMembershipSchema>;

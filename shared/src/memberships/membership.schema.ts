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

/** Transfer of the role of principal manager: to whom, then which offer. */
export const offerPrincipalManagementSchema = z.object({ membershipId: idField() });
export type OfferPrincipalManagementInput = z.infer<typeof offerPrincipalManagementSchema>;
export const managementOfferIdSchema = z.object({ id: idField() });
export type ManagementOfferIdInput = z.infer<typeof managementOfferIdSchema>;

export const endMembershipSchema = z.object({
  id: idField(),
  reason: optionalTextField(1000, { isMultiline: true }),
});
export type EndMembershipInput = z.infer<typeof endMembershipSchema>;

import * as z from "zod/mini";

import { requestableRoles } from "../access/membership-role.ts";
import { idField, optionalTextField } from "../kernel/fields.ts";

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

/** Makes a deputy of a member, or a member of a deputy. */
export const changeMembershipRoleSchema = z.object({
  id: idField(),
  role: z.enum(requestableRoles, { error: "INVALID_VALUE" }),
});
export type ChangeMembershipRoleInput = z.infer<typeof changeMembershipRoleSchema>;

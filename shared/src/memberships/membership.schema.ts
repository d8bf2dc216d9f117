import * as z from "zod/mini";

import { requestableRoles } from "../access/membership-role.ts";
import { idField, optionalTextField } from "../kernel/fields.ts";
import { SERVICE_CODE_MAX_LENGTH } from "../structure-services/service-code.ts";

export const setMembershipServiceSchema = z.object({
  membershipId: idField(),
  serviceCode: optionalTextField(SERVICE_CODE_MAX_LENGTH),
});
export type SetMembershipServiceInput = z.infer<typeof setMembershipServiceSchema>;

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

/** Revue des accès, begun before its year is over. */
export const openAccessReviewSchema = z.object({ structureId: idField() });
export type OpenAccessReviewInput = z.infer<typeof openAccessReviewSchema>;

/** Revue des accès: the attachment that is kept as it is, then the review that is over. */
export const keepMembershipSchema = z.object({ id: idField() });
export type KeepMembershipInput = z.infer<typeof keepMembershipSchema>;
export const closeAccessReviewSchema = z.object({ id: idField() });
export type CloseAccessReviewInput = z.infer<typeof closeAccessReviewSchema>;

import * as z from "zod/mini";

import { requestableRoles } from "../access/membership-role.ts";
import { EMAIL_MAX_LENGTH } from "../kernel/email.ts";
import { emailField, idField } from "../kernel/fields.ts";
import { askedSpacesField } from "../spaces/asked-space.ts";
import { MAX_INVITATION_LINES } from "./invitation-status.ts";

const typed = z.string().check(z.maxLength(2 * EMAIL_MAX_LENGTH));

/** One person to invite, as typed: judged line by line, so that a fault in one takes nothing from the others. */
const typedLine = z.object({
  email: typed,
  role: z.nullish(typed),
  spaces: z.nullish(
    z.array(z.object({ spaceCode: typed, access: typed, endsOn: z.nullish(typed) })).check(z.maxLength(MAX_INVITATION_LINES)),
  ),
});
export type TypedInvitationLine = z.infer<typeof typedLine>;

/** FR: inviter une ou plusieurs personnes à se rattacher. */
export const inviteMembersSchema = z.object({
  structureId: idField(),
  lines: z.array(typedLine).check(z.minLength(1, { error: "NOTHING_SELECTED" }), z.maxLength(MAX_INVITATION_LINES)),
});
export type InviteMembersInput = z.infer<typeof inviteMembersSchema>;

/** What a line must be to become an invitation: the login address invited, a role, spaces from the first day of the attachment. */
export const invitationLineSchema = z.object({
  email: emailField(),
  role: z.nullish(z.enum(requestableRoles, { error: "INVALID_VALUE" })),
  spaces: askedSpacesField(),
});
export type InvitationLine = z.infer<typeof invitationLineSchema>;

/** Accepts, declines or takes back an invitation. */
export const invitationIdSchema = z.object({ id: idField() });
export type InvitationIdInput = z.infer<typeof invitationIdSchema>;

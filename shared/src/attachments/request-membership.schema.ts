import * as z from "zod/mini";

import { requestableRoles } from "../access/membership-role.ts";
import { optionalTextField, siretField } from "../kernel/fields.ts";
import { askedSpacesField } from "../spaces/asked-space.ts";

/** FR: demande de rattachement, with the spaces wanted in the same request. */
export const requestMembershipSchema = z.object({
  siret: siretField(),
  comment: optionalTextField(1000, { isMultiline: true }),
  role: z.nullish(z.enum(requestableRoles, { error: "INVALID_VALUE" })),
  spaces: askedSpacesField(),
});
export type RequestMembershipInput = z.infer<typeof requestMembershipSchema>;

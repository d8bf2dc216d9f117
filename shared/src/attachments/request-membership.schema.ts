import * as z from "zod/mini";

import { requestableRoles } from "../access/membership-role.ts";
import { optionalTextField, siretField } from "../kernel/fields.ts";
import { SERVICE_CODE_MAX_LENGTH } from "../structure-services/service-code.ts";
import { askedSpacesField } from "../spaces/asked-space.ts";

/** FR: demande de rattachement, with the spaces wanted in the same request. */
export const requestMembershipSchema = z.object({
  siret: siretField(),
  comment: optionalTextField(1000, { isMultiline: true }),
  role: z.nullish(z.enum(requestableRoles, { error: "INVALID_VALUE" })),
  spaces: askedSpacesField(),
  /** Free text: who decides reads it, and it counts where it is exactly the code of a service. */
  serviceCode: optionalTextField(SERVICE_CODE_MAX_LENGTH),
});
export type RequestMembershipInput = z.infer<typeof requestMembershipSchema>;

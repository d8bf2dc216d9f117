import * as z from "zod/mini";

import { spaceAccesses } from "../access/space-access.ts";
import { civilDateField, idField, optionalCivilDateField, optionalPacageField, optionalTextField, textField } from "../kernel/fields.ts";
import { allow, at, deny } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";

const spaceCode = textField(50);
const access = z.enum(spaceAccesses, { error: "ACCESS_REQUIRED" });

/** Opening a space also says who the beneficiary is: both go on every refund request. */
export const openSpaceSchema = z.object({
  structureId: idField(),
  spaceCode,
  ceiling: access,
  beneficiaryCategoryCode: textField(50),
  pacage: optionalPacageField(),
});
export type OpenSpaceInput = z.infer<typeof openSpaceSchema>;

/** A space already open: what it allows, or its end. */
export const changeSpaceCeilingSchema = z.object({ structureId: idField(), spaceCode, ceiling: access });
export type ChangeSpaceCeilingInput = z.infer<typeof changeSpaceCeilingSchema>;

export const closeSpaceSchema = z.object({ structureId: idField(), spaceCode });
export type CloseSpaceInput = z.infer<typeof closeSpaceSchema>;

const days = { startsOn: civilDateField(), endsOn: optionalCivilDateField() };
const ordered = judgedBy(({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) =>
  endsOn !== null && endsOn < startsOn ? at("endsOn", deny("END_BEFORE_START")) : allow(),
);

/** FR: demande d'abonnement à un espace. */
export const requestSpaceSubscriptionSchema = z
  .object({ structureId: idField(), spaceCode, access, ...days, comment: optionalTextField(1000, { isMultiline: true }) })
  .check(ordered);
export type RequestSpaceSubscriptionInput = z.infer<typeof requestSpaceSubscriptionSchema>;

/** A manager gives a right directly, without a request. */
export const grantSpaceSubscriptionSchema = z.object({ membershipId: idField(), spaceCode, access, ...days }).check(ordered);
export type GrantSpaceSubscriptionInput = z.infer<typeof grantSpaceSubscriptionSchema>;

/** Other access or another last day, from today on (FR: prolonger, réduire). */
export const changeSpaceSubscriptionSchema = z.object({ id: idField(), access, endsOn: optionalCivilDateField() });
export type ChangeSpaceSubscriptionInput = z.infer<typeof changeSpaceSubscriptionSchema>;

export const endSpaceSubscriptionSchema = z.object({ id: idField() });
export type EndSpaceSubscriptionInput = z.infer<typeof endSpaceSubscriptionSchema>;

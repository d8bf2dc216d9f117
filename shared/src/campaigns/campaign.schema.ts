import * as z from "zod/mini";
import { civilDateField, fieldOf, idField, optionalCivilDateField, optionalTextField, textField } from "../kernel/fields.ts";
import { allow, at, deny, firstDenial, type Verdict } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { deliveriesOf, FORM_KINDS, type FormKind } from "./campaign-period.ts";
import { parseRate } from "./parse-rate.ts";

const MAX_PRODUCTS = 20;

/** Where a date or a rate comes from, and whether a published text says it. */
const origin = { source: textField(500), verified: z.boolean() };
/** Why it is changed: every change is written down with it. */
const reason = textField(500);

const campaignFields = {
  opensOn: civilDateField(),
  closesOn: optionalCivilDateField(),
  products: z
    .array(z.object({ productCode: textField(40), deadline: civilDateField(), ...origin }))
    .check(z.minLength(1, { error: "REQUIRED" }), z.maxLength(MAX_PRODUCTS)),
  asksAdvance: z.boolean(),
  asksNotInDifficulty: z.boolean(),
  ceilingCents: z.nullish(z.int("INVALID_VALUE").check(z.minimum(1, "INVALID_VALUE"))),
  ceilingWords: optionalTextField(200),
  ...origin,
  reason,
};

interface Dates {
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly products: readonly { readonly deadline: string }[];
}
interface Ceiling {
  readonly ceilingCents?: number | null | undefined;
  readonly ceilingWords: string;
}

function judgeDates({ opensOn, closesOn, products }: Dates): Verdict {
  const early = products.findIndex(({ deadline }) => deadline < opensOn);
  return firstDenial(
    closesOn !== null && closesOn < opensOn ? at("closesOn", deny("END_BEFORE_START")) : allow(),
    early === -1 ? allow() : at(["products", String(early), "deadline"], deny("END_BEFORE_START")),
  );
}

/** An amount without the words that say what it limits, or words without an amount, mean nothing. */
function judgeCeiling({ ceilingCents, ceilingWords }: Ceiling): Verdict {
  if (ceilingCents && ceilingWords === "") return at("ceilingWords", deny("REQUIRED"));
  return !ceilingCents && ceilingWords !== "" ? at("ceilingCents", deny("REQUIRED")) : allow();
}

const judgePeriod = ({ formKind, period }: { formKind: FormKind; period: string }): Verdict =>
  deliveriesOf(formKind, period) ? allow() : at("period", deny("PERIOD_INVALID"));

export const createCampaignSchema = z
  .object({ formKind: z.enum(FORM_KINDS), period: textField(10), ...campaignFields })
  .check(judgedBy(judgePeriod), judgedBy(judgeDates), judgedBy(judgeCeiling));

export const updateCampaignSchema = z
  .object({ id: idField(), version: z.int(), ...campaignFields })
  .check(judgedBy(judgeDates), judgedBy(judgeCeiling));

const tariffFields = { validFrom: civilDateField(), validTo: civilDateField(), rate: fieldOf(parseRate), ...origin, reason };

export const addTariffSchema = z.object({
  campaignId: idField(),
  productCode: textField(40),
  withAttestation: z.boolean(),
  ...tariffFields,
});
export const correctTariffSchema = z.object({ id: idField(), ...tariffFields });
export const removeTariffSchema = z.object({ id: idField(), reason });

export type CreateCampaign = z.infer<typeof createCampaignSchema>;
export type UpdateCampaign = z.infer<typeof updateCampaignSchema>;
export type AddTariff = z.infer<typeof addTariffSchema>;
export type CorrectTariff = z.infer<typeof correctTariffSchema>;

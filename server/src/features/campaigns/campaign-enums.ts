import type { FormKind } from "@portail-tic/shared/campaigns/campaign-period";
import { registerEnum } from "../../platform/graphql/register-enum.ts";

export type { FormKind };

export const formKindEnum = registerEnum<FormKind>(
  "FormKind",
  {
    ANNUAL_REFUND: "The annual refund, by delivery year (FR: demande de remboursement).",
    MONTHLY_AID: "The monthly aid of 2026, by delivery month (FR: demande d'aide).",
  },
  "Which form a campaign is filed with.",
);

export const rateUnitEnum = registerEnum(
  "RateUnit",
  { HL: "Euros per hectolitre.", QUINTAL: "Euros per 100 kg net.", MWH: "Euros per megawatt hour." },
  "The unit a rate is given in.",
);

export const quantityUnitEnum = registerEnum(
  "QuantityUnit",
  { L: "Litres.", HL: "Hectolitres.", KG: "Kilograms net.", T: "Tonnes net.", KWH: "Kilowatt hours.", MWH: "Megawatt hours." },
  "The unit of a quantity on an invoice.",
);

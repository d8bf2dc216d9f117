import { addTariffSchema, type AddTariff } from "@portail-tic/shared/campaigns/campaign.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { administered } from "./administered.ts";
import { factsOfTariff } from "./changed-fields.ts";
import { lockCampaign, touchCampaign } from "./lock-campaign.ts";
import { recordChange } from "./record-change.ts";
import { insertTariff } from "./tariff-row.ts";

/** Adds a dated rate to a product of a campaign. */
export const addTariff = defineUseCase({
  name: "addTariff",
  ...administered,
  input: addTariffSchema,
  async run(uc, { campaignId, productCode, reason, ...tariff }: AddTariff) {
    const campaign = await lockCampaign(uc, campaignId);
    const product = campaign.products.find(({ code }) => code === productCode);
    if (!product) return refuse("PRODUCT_NOT_IN_CAMPAIGN", { path: ["productCode"] });
    const tariffId = await insertTariff(uc, campaign, product, tariff);
    await touchCampaign(uc, campaignId);
    await recordChange(uc, { campaignId, kind: "TARIFF_ADDED", tariffId, before: [], after: factsOfTariff(tariff), reason });
    return { campaignId };
  },
});

import { correctTariffSchema, type CorrectTariff } from "@portail-tic/shared/campaigns/campaign.schema";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { administered } from "./administered.ts";
import { factsOfTariff } from "./changed-fields.ts";
import { touchCampaign } from "./lock-campaign.ts";
import { recordChange } from "./record-change.ts";
import { insertTariff, lockTariff, retireTariff } from "./tariff-row.ts";

/** Puts another rate, or the same with other dates or confirmed, in the place of one. What was sent with the former one keeps it. */
export const correctTariff = defineUseCase({
  name: "correctTariff",
  ...administered,
  input: correctTariffSchema,
  async run(uc, { id, reason, ...correction }: CorrectTariff) {
    const { campaign, product, tariff } = await lockTariff(uc, id);
    await retireTariff(uc, id);
    const tariffId = await insertTariff(uc, campaign, product, { ...correction, withAttestation: tariff.withAttestation }, id);
    await touchCampaign(uc, campaign.id);
    const change = { before: factsOfTariff(tariff), after: factsOfTariff(correction), reason };
    await recordChange(uc, { campaignId: campaign.id, kind: "TARIFF_CORRECTED", tariffId, ...change });
    return { campaignId: campaign.id };
  },
});

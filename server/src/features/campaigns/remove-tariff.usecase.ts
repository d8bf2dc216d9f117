import { removeTariffSchema } from "@portail-tic/shared/campaigns/campaign.schema";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { administered } from "./administered.ts";
import { factsOfTariff } from "./changed-fields.ts";
import { touchCampaign } from "./lock-campaign.ts";
import { recordChange } from "./record-change.ts";
import { lockTariff, retireTariff } from "./tariff-row.ts";

/** Takes a rate out that should not be there: the portal says again that it is not known. */
export const removeTariff = defineUseCase({
  name: "removeTariff",
  ...administered,
  input: removeTariffSchema,
  async run(uc, { id, reason }) {
    const { campaign, tariff } = await lockTariff(uc, id);
    await retireTariff(uc, id);
    await touchCampaign(uc, campaign.id);
    const change = { before: factsOfTariff(tariff), after: [], reason };
    await recordChange(uc, { campaignId: campaign.id, kind: "TARIFF_REMOVED", tariffId: id, ...change });
    return { campaignId: campaign.id };
  },
});

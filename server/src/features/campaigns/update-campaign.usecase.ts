import { updateCampaignSchema, type UpdateCampaign } from "@portail-tic/shared/campaigns/campaign.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { administered } from "./administered.ts";
import type { CampaignRow } from "./campaign.queries.ts";
import { factsOfCampaign, type Facts } from "./changed-fields.ts";
import { lockCampaign } from "./lock-campaign.ts";
import { recordChange } from "./record-change.ts";
import { saveProducts } from "./save-products.ts";

/** Changes the dates, the questions, the products or the ceiling of a campaign. Its period is what it is. */
export const updateCampaign = defineUseCase({
  name: "updateCampaign",
  ...administered,
  input: updateCampaignSchema,
  async run(uc, { id, version, reason, ...input }: UpdateCampaign) {
    const campaign = await lockCampaign(uc, id);
    if (campaign.version !== version) refuse("VERSION_CONFLICT");
    const facts = { ...input, ceilingCents: input.ceilingCents ?? null, ceilingWords: input.ceilingWords || null };
    await saveProducts(uc, id, facts.products);
    await uc.manager.query(
      `update campaign set opens_on = $2, closes_on = $3, asks_advance = $4, asks_not_in_difficulty = $5, ceiling_cents = $6,
         ceiling_words = $7, source = $8, verified = $9, version = version + 1 where id = $1`,
      [
        id,
        facts.opensOn,
        facts.closesOn,
        facts.asksAdvance,
        facts.asksNotInDifficulty,
        facts.ceilingCents,
        facts.ceilingWords,
        facts.source,
        facts.verified,
      ],
    );
    await recordChange(uc, {
      campaignId: id,
      kind: "UPDATED",
      tariffId: null,
      before: factsOf(campaign),
      after: factsOfCampaign(facts),
      reason,
    });
    return { campaignId: id };
  },
});

function factsOf(campaign: CampaignRow): Facts {
  const products = campaign.products.map(({ code, legalDeadline, source, verified }) => ({
    productCode: code,
    deadline: legalDeadline,
    source,
    verified,
  }));
  return factsOfCampaign({ ...campaign, products });
}

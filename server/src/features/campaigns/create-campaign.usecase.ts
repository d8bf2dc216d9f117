import { deliveriesOf } from "@portail-tic/shared/campaigns/campaign-period";
import { createCampaignSchema, type CreateCampaign } from "@portail-tic/shared/campaigns/campaign.schema";
import { newId } from "../../platform/database/new-id.ts";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { administered } from "./administered.ts";
import { factsOfCampaign } from "./changed-fields.ts";
import { recordChange } from "./record-change.ts";
import { saveProducts } from "./save-products.ts";

/** Adds a year of the annual refund or a month of the aid; its rates follow, one by one. */
export const createCampaign = defineUseCase({
  name: "createCampaign",
  ...administered,
  input: createCampaignSchema,
  async run(uc, input: CreateCampaign) {
    const { formKind, period, reason, products, ...campaign } = input;
    const deliveries = deliveriesOf(formKind, period);
    if (!deliveries) return refuse("PERIOD_INVALID", { path: ["period"] });
    const id = newId(uc.now);
    const facts = { ...campaign, ceilingCents: campaign.ceilingCents ?? null, ceilingWords: campaign.ceilingWords || null, products };
    const added = await countOf(
      uc.manager,
      `insert into campaign (id, form_kind, period, delivery_from, delivery_to, opens_on, closes_on, asks_advance, asks_not_in_difficulty,
         ceiling_cents, ceiling_words, source, verified)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (form_kind, period) do nothing`,
      [
        id,
        formKind,
        period,
        deliveries.deliveryFrom,
        deliveries.deliveryTo,
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
    if (added !== 1) refuse("CAMPAIGN_EXISTS", { path: ["period"] });
    await saveProducts(uc, id, products);
    await recordChange(uc, { campaignId: id, kind: "CREATED", tariffId: null, before: [], after: factsOfCampaign(facts), reason });
    return { campaignId: id };
  },
});

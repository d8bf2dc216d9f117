import type { Decimal } from "@portail-tic/shared/kernel/decimal";
import { judgeTariff, type TariffSpan } from "@portail-tic/shared/campaigns/judge-tariff";
import { newId } from "../../platform/database/new-id.ts";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { CampaignProductRow, CampaignRow } from "./campaign.queries.ts";
import type { Tariff } from "./campaign.type.ts";
import { lockCampaign } from "./lock-campaign.ts";

interface NewTariff extends TariffSpan {
  readonly rate: Decimal;
  readonly source: string;
  readonly verified: boolean;
}

export interface LockedTariff {
  readonly campaign: CampaignRow;
  readonly product: CampaignProductRow;
  readonly tariff: Tariff;
}

/** Takes a live rate and its campaign for a change. TARIFF_REPLACED when somebody was faster. */
export async function lockTariff(uc: UseCase, id: string): Promise<LockedTariff> {
  const [found] = await uc.manager.query<{ campaignId: string }[]>(`select campaign_id as "campaignId" from tariff where id = $1`, [id]);
  if (!found) return notFound();
  const campaign = await lockCampaign(uc, found.campaignId);
  for (const product of campaign.products) {
    const tariff = product.tariffs.find((candidate) => candidate.id === id);
    if (tariff) return { campaign, product, tariff };
  }
  return refuse("TARIFF_REPLACED");
}

/** Judges a rate and writes it; answers its id. The database repeats that no two overlap. */
export async function insertTariff(
  uc: UseCase,
  campaign: CampaignRow,
  product: CampaignProductRow,
  { validFrom, validTo, withAttestation, rate, source, verified }: NewTariff,
  replaced: string | null = null,
): Promise<string> {
  enforce(judgeTariff(campaign, product, { validFrom, validTo, withAttestation }, replaced));
  const id = newId(uc.now);
  await uc.manager.query(
    `insert into tariff (id, campaign_id, product_code, valid_from, valid_to, with_attestation, rate, source, verified)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, campaign.id, product.code, validFrom, validTo, withAttestation, rate, source, verified],
  );
  return id;
}

/** Takes a rate out of use: requests that were priced with it keep it, drafts are told. */
export async function retireTariff(uc: UseCase, id: string): Promise<void> {
  const retired = await countOf(uc.manager, `update tariff set retired_at = $2 where id = $1 and retired_at is null`, [id, uc.now]);
  if (retired !== 1) refuse("TARIFF_REPLACED");
}

import { notFound } from "../../platform/problems/top-level-errors.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { findCampaign, type CampaignRow } from "./campaign.queries.ts";

/** Takes a campaign for a change: two administrators change it, or its rates, one after the other. */
export async function lockCampaign(uc: UseCase, id: string): Promise<CampaignRow> {
  await uc.manager.query(`select from campaign where id = $1 for update`, [id]);
  return (await findCampaign(uc.manager, id)) ?? notFound();
}

/** What is open in somebody's form is not what it was: whoever saves it next is told. */
export async function touchCampaign(uc: UseCase, id: string): Promise<void> {
  await uc.manager.query(`update campaign set version = version + 1 where id = $1`, [id]);
}

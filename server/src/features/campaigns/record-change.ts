import { newId } from "../../platform/database/new-id.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { CampaignChangeEntity, type CampaignChangeKind } from "./campaign-change.entity.ts";
import { changedFields, type Facts } from "./changed-fields.ts";

interface Change {
  readonly campaignId: string;
  readonly kind: CampaignChangeKind;
  readonly tariffId: string | null;
  readonly before: Facts;
  readonly after: Facts;
  readonly reason: string;
}

/** Writes who changed what, from what to what, and why; in the transaction of the change. */
export async function recordChange(uc: UseCase, { before, after, ...change }: Change): Promise<void> {
  uc.audit({ subjectKind: "Campaign", subjectId: change.campaignId });
  await uc.manager.insert(CampaignChangeEntity, {
    ...change,
    id: newId(uc.now),
    facts: changedFields(before, after),
    changedBy: userIdOf(uc.viewer),
    changedAt: uc.now,
  });
}

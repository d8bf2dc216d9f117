import { judgeFiling } from "@portail-tic/shared/campaigns/judge-filing";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { allow, at, type Verdict } from "@portail-tic/shared/kernel/verdict";
import { yearOf } from "@portail-tic/shared/kernel/civil-date";
import { canCreateRefundRequest } from "@portail-tic/shared/structures/structure-rules";
import { v7 as uuidv7 } from "uuid";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { findCampaign, type CampaignRow } from "../campaigns/index.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { dayOfMove } from "../successions/index.ts";
import { RefundRequestEntity } from "./refund-request.entity.ts";
import { recordEvents } from "./take-step.ts";

interface Opening {
  readonly structureId: string;
  readonly campaignId: string;
  /** What a request that is renewed said of the structure; what it did not say comes from the structure. */
  readonly header?: {
    readonly beneficiaryCategoryCode: string | null;
    readonly pacage: string | null;
    readonly bankAccountId: string | null;
  };
}

/** A draft with what the structure already says. Answers its id. */
export async function openDraft(uc: UseCase, { structureId, campaignId, header }: Opening): Promise<string> {
  const { structure, facts } = await lockOwnStructure(uc, structureId);
  enforce(canCreateRefundRequest(facts));
  const campaign = (await findCampaign(uc.manager, campaignId)) ?? notFound();
  enforce(at("campaignId", judgeCampaign(campaign, parisDateOf(uc.now))));
  const movedOn = await dayOfMove(uc.manager, structureId);
  if (movedOn !== null && campaign.deliveryFrom >= movedOn) refuse("DELIVERY_AFTER_MOVE", { path: ["campaignId"], params: { movedOn } });
  const id = uuidv7({ msecs: uc.now.getTime() });
  await uc.manager.insert(RefundRequestEntity, {
    id,
    number: await nextNumber(uc),
    structureId,
    campaignId,
    formKind: campaign.formKind,
    status: "DRAFT",
    beneficiaryCategoryCode: header?.beneficiaryCategoryCode ?? structure.beneficiaryCategoryCode,
    pacage: header?.pacage ?? structure.pacage,
    bankAccountId: await usualBankAccount(uc, structureId, header?.bankAccountId ?? null),
    swornAccuracy: false,
    swornNotInDifficulty: false,
    totalCents: 0,
    createdBy: userIdOf(uc.viewer),
    createdAt: uc.now,
    updatedAt: uc.now,
  });
  await recordEvents(uc, [{ requestId: id, version: 1, officeId: null }], { status: "DRAFT" });
  uc.audit({ subjectKind: "RefundRequest", subjectId: id, actingForStructureId: structureId });
  return id;
}

/** Open as soon as one of its products is; otherwise the first reason. */
function judgeCampaign({ opensOn, products }: CampaignRow, today: string): Verdict {
  const verdicts = products.map(({ deadline }) => judgeFiling({ opensOn, deadline }, today));
  return verdicts.some((verdict) => verdict.allowed) ? allow() : (verdicts[0] ?? notFound());
}

/** TIC, the year, six digits. A refused transaction leaves a hole in the sequence, which nobody needs to explain. */
async function nextNumber(uc: UseCase): Promise<string> {
  const [row] = await uc.manager.query<{ next: number }[]>(`select nextval('refund_request_number')::int as next`);
  if (!row) throw new Error("A sequence always answers.");
  return `TIC-${yearOf(parisDateOf(uc.now))}-${String(row.next).padStart(6, "0")}`;
}

/** The one of the request that is renewed, or the only one: chosen beforehand when there is no choice to make. */
async function usualBankAccount(uc: UseCase, structureId: string, wanted: string | null): Promise<string | null> {
  const accounts = await uc.manager.query<{ id: string }[]>(`select id from bank_account where structure_id = $1 and archived_at is null`, [
    structureId,
  ]);
  if (accounts.some(({ id }) => id === wanted)) return wanted;
  return accounts.length === 1 ? (accounts[0]?.id ?? null) : null;
}

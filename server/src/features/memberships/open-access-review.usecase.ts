import { canOpenAccessReview } from "@portail-tic/shared/memberships/access-review-rules";
import { openAccessReviewSchema, type OpenAccessReviewInput } from "@portail-tic/shared/memberships/membership.schema";
import { canDecideApprovals } from "@portail-tic/shared/structures/structure-rules";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { AccessReviewEntity } from "./access-review.entity.ts";
import { asSeen, findOpenReview } from "./access-review.queries.ts";

/**
 * Begins a review of access before its year is over (FR: commencer une revue des accès): after a theft, a departure, a change of accountant.
 * One that waits already is answered as it is.
 */
export const openAccessReview = defineUseCase({
  name: "openAccessReview",
  access: "signedIn",
  input: openAccessReviewSchema,
  async run(uc, { structureId }: OpenAccessReviewInput) {
    const { capabilities, facts } = await lockOwnStructure(uc, structureId);
    uc.audit({ subjectKind: "Structure", subjectId: structureId, actingForStructureId: structureId });
    enforce(canOpenAccessReview({ capabilities, hasMembers: await hasMembers(uc, structureId) }));
    enforce(canDecideApprovals(facts)); // not on a closed structure
    return { accessReview: asSeen((await findOpenReview(uc, structureId)) ?? (await open(uc, structureId))) };
  },
});

async function hasMembers(uc: UseCase, structureId: string): Promise<boolean> {
  const rows = await uc.manager.query<unknown[]>(
    `select 1 from membership where structure_id = $1 and ended_at is null and role <> 'PRINCIPAL_MANAGER' limit 1`,
    [structureId],
  );
  return rows.length > 0;
}

/** The structure's row is held: no second one opens meanwhile, and the yearly job leaves what is there. */
async function open(uc: UseCase, structureId: string): Promise<AccessReviewEntity> {
  const review = {
    id: newId(uc.now),
    structureId,
    openedAt: uc.now,
    dueAt: secondsAfter(uc.now, policy.accessReview.answerDays * 86_400),
    reminders: 0,
    closedAt: null,
    closedBy: null,
  };
  await uc.manager.insert(AccessReviewEntity, review);
  await uc.announce("accessReview.waits", { reviewId: review.id, openedBy: userIdOf(uc.viewer) });
  return review;
}

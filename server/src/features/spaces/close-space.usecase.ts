import { canChangeSpace } from "@portail-tic/shared/spaces/space-rules";
import { closeSpaceSchema, type CloseSpaceInput } from "@portail-tic/shared/spaces/space.schema";
import { countOf, rowsOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { cancelApprovals } from "../approvals/index.ts";
import { getStructure, lockOwnStructure } from "../structures/index.ts";
import { refuseWhileInUse } from "./space-obstacles.ts";

/**
 * Closes a space on a structure (FR: fermer un espace): its subscriptions end with it, requests for one lose their object. Drafts stay and
 * come back with a new opening; refused while a request sent from there is in progress, because nobody could answer for it any more.
 */
export const closeSpace = defineUseCase({
  name: "closeSpace",
  access: "signedIn",
  input: closeSpaceSchema,
  async run(uc: UseCase, { structureId, spaceCode }: CloseSpaceInput) {
    const { facts } = await lockOwnStructure(uc, structureId);
    uc.audit({ subjectKind: "Structure", subjectId: structureId, actingForStructureId: structureId, details: { spaceCode } });
    enforce(canChangeSpace(facts, spaceCode));
    await refuseWhileInUse(uc, { structureId, spaceCode });
    const closed = await countOf(
      uc.manager,
      `update structure_space set closed_at = $3 where structure_id = $1 and space_code = $2 and closed_at is null`,
      [structureId, spaceCode, uc.now],
    );
    if (closed !== 1) refuse("SPACE_NOT_OPEN");
    await endSubscriptions(uc, structureId, spaceCode);
    await cancelRequests(uc, structureId, spaceCode);
    return { structure: await getStructure(uc, structureId), viewer: {} };
  },
});

async function endSubscriptions(uc: UseCase, structureId: string, spaceCode: string): Promise<void> {
  const ended = await rowsOf<{ id: string }>(
    uc.manager,
    `update space_subscription set ended_at = $3 where structure_id = $1 and space_code = $2 and ended_at is null returning id`,
    [structureId, spaceCode, uc.now],
  );
  for (const { id } of ended) await uc.announce("subscription.ended", { subscriptionId: id, by: userIdOf(uc.viewer) });
}

/** Requests of attachment that also ask for the space stay: they can be approved without it. */
async function cancelRequests(uc: UseCase, structureId: string, spaceCode: string): Promise<void> {
  const pending = await rowsOf<{ id: string }>(
    uc.manager,
    `select p.id from approval p join space_subscription_request r on r.approval_id = p.id
     where p.kind = 'SPACE_SUBSCRIPTION' and p.status = 'PENDING' and r.structure_id = $1 and r.space_code = $2`,
    [structureId, spaceCode],
  );
  await cancelApprovals(
    uc.manager,
    pending.map(({ id }) => id),
    uc.now,
  );
}

import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { requestSpaceSubscriptionSchema, type RequestSpaceSubscriptionInput } from "@portail-tic/shared/spaces/space.schema";
import { judgeNewDays } from "@portail-tic/shared/spaces/subscription-rules";
import { canRequestSubscription } from "@portail-tic/shared/structures/structure-rules";
import { countOf } from "../../platform/database/statements.ts";
import { enforce } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { askApproval, getApproval } from "../approvals/index.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { judgeTerms } from "./subscribe.ts";

/** Asks for a right on a space of one's structure (FR: demander un abonnement); its managers decide. */
export const requestSpaceSubscription = defineUseCase({
  name: "requestSpaceSubscription",
  access: "signedIn",
  input: requestSpaceSubscriptionSchema,
  async run(uc: UseCase, { structureId, spaceCode, access, startsOn, endsOn, comment }: RequestSpaceSubscriptionInput) {
    const { facts } = await lockOwnStructure(uc, structureId);
    uc.audit({ actingForStructureId: structureId });
    const userId = userIdOf(uc.viewer);
    const terms = { access, startsOn, endsOn };
    enforce(canRequestSubscription(facts, spaceCode));
    enforce(judgeNewDays(terms, parisDateOf(uc.now)));
    enforce(await judgeTerms(uc, { userId, structureId, spaceCode }, terms));
    const { approvalId } = await askApproval(uc, {
      kind: "SPACE_SUBSCRIPTION",
      requesterId: userId,
      structureId,
      comment,
      insertPart: async (id) =>
        (await countOf(
          uc.manager,
          `insert into space_subscription_request
             (approval_id, user_id, structure_id, space_code, requested_access, requested_starts_on, requested_ends_on)
           values ($1, $2, $3, $4, $5, $6, $7) on conflict (user_id, structure_id, space_code) where settled_at is null do nothing`,
          [id, userId, structureId, spaceCode, access, startsOn, endsOn],
        )) === 1,
    });
    return { approval: await getApproval(uc, approvalId) };
  },
});

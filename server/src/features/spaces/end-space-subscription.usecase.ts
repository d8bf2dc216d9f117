import { endSpaceSubscriptionSchema, type EndSpaceSubscriptionInput } from "@portail-tic/shared/spaces/space.schema";
import { canEndSubscription } from "@portail-tic/shared/spaces/subscription-rules";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockStructure } from "../structures/index.ts";
import { getSubscription } from "./subscription.queries.ts";

/** Ends a right on a space, one's own or a member's; effective at the next request. */
export const endSpaceSubscription = defineUseCase({
  name: "endSpaceSubscription",
  access: "signedIn",
  input: endSpaceSubscriptionSchema,
  async run(uc: UseCase, { id }: EndSpaceSubscriptionInput) {
    const { structureId, userId } = await getSubscription(uc, id);
    const { capabilities } = await lockStructure(uc, structureId);
    uc.audit({ subjectKind: "SpaceSubscription", subjectId: id, actingForStructureId: structureId });
    const { endedAt } = await getSubscription(uc, id);
    enforce(canEndSubscription({ isOwn: userId === userIdOf(uc.viewer), isEnded: endedAt !== null, capabilities }));
    const ended = await countOf(uc.manager, `update space_subscription set ended_at = $2 where id = $1 and ended_at is null`, [id, uc.now]);
    if (ended !== 1) refuse("SUBSCRIPTION_ENDED");
    await uc.announce("subscription.ended", { subscriptionId: id, by: userIdOf(uc.viewer) });
    return { spaceSubscription: await getSubscription(uc, id) };
  },
});

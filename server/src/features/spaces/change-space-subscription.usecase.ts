import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { changeSpaceSubscriptionSchema, type ChangeSpaceSubscriptionInput } from "@portail-tic/shared/spaces/space.schema";
import { canChangeSubscription, changedTerms, judgeDays } from "@portail-tic/shared/spaces/subscription-rules";
import { canGrantSubscription } from "@portail-tic/shared/structures/structure-rules";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockStructure } from "../structures/index.ts";
import { judgeTerms, subscribe } from "./subscribe.ts";
import { getSubscription } from "./subscription.queries.ts";

/**
 * Gives a right other terms from today on (FR: prolonger, changer l'accès). The former terms are kept as an ended right: who could do what,
 * and when, stays readable. Answers the right that counts now.
 */
export const changeSpaceSubscription = defineUseCase({
  name: "changeSpaceSubscription",
  access: "signedIn",
  input: changeSpaceSubscriptionSchema,
  async run(uc: UseCase, { id, access, endsOn }: ChangeSpaceSubscriptionInput) {
    const { userId, structureId, spaceCode } = await getSubscription(uc, id);
    const { facts, capabilities } = await lockStructure(uc, structureId);
    uc.audit({ subjectKind: "SpaceSubscription", subjectId: id, actingForStructureId: structureId });
    const current = await getSubscription(uc, id); // again, under the lock
    const isOwn = userId === userIdOf(uc.viewer);
    enforce(canChangeSubscription({ isOwn, isEnded: current.endedAt !== null, capabilities }));
    enforce(canGrantSubscription(facts, spaceCode));
    await requireMember(uc, userId, structureId);
    const today = parisDateOf(uc.now);
    const terms = changedTerms(current, { access, endsOn }, today);
    enforce(judgeDays(terms, today));
    enforce(await judgeTerms(uc, { userId, structureId, spaceCode }, terms));
    const changedId = await subscribe(uc, { userId, structureId, spaceCode }, terms);
    await uc.announce("subscription.changed", { subscriptionId: changedId, by: userIdOf(uc.viewer) });
    return { spaceSubscription: await getSubscription(uc, changedId) };
  },
});

/** Whoever left has no right to change, even before the traces of it are tidied. */
async function requireMember(uc: UseCase, userId: string, structureId: string): Promise<void> {
  const current = await uc.manager.query<unknown[]>(
    `select 1 from membership where user_id = $1 and structure_id = $2 and ended_at is null`,
    [userId, structureId],
  );
  if (current.length === 0) refuse("MEMBERSHIP_ENDED");
}

import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { grantSpaceSubscriptionSchema, type GrantSpaceSubscriptionInput } from "@portail-tic/shared/spaces/space.schema";
import { canGrantTo, judgeNewDays } from "@portail-tic/shared/spaces/subscription-rules";
import { canGrantSubscription } from "@portail-tic/shared/structures/structure-rules";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { isWithinToken } from "../access/index.ts";
import { MembershipEntity } from "../memberships/index.ts";
import { lockStructure } from "../structures/index.ts";
import { getSubscription } from "./subscription.queries.ts";
import { judgeTerms, subscribe } from "./subscribe.ts";

/** Gives a member a right on a space, without a request (FR: abonner un utilisateur); effective at the next request. */
export const grantSpaceSubscription = defineUseCase({
  name: "grantSpaceSubscription",
  access: "signedIn",
  input: grantSpaceSubscriptionSchema,
  async run(uc: UseCase, { membershipId, spaceCode, access, startsOn, endsOn }: GrantSpaceSubscriptionInput) {
    const membership = await uc.manager.findOneBy(MembershipEntity, { id: membershipId });
    if (!membership) return notFound();
    const { userId, structureId } = membership;
    const isOwn = userId === userIdOf(uc.viewer) && isWithinToken(uc.viewer, structureId);
    const { facts, capabilities } = await lockStructure(uc, structureId);
    if (!isOwn && !capabilities.has("STRUCTURE_MANAGE")) return notFound();
    uc.audit({ actingForStructureId: structureId });
    const terms = { access, startsOn, endsOn };
    enforce(canGrantSubscription(facts, spaceCode));
    enforce(canGrantTo({ isOwn, capabilities }));
    await requireCurrent(uc, membershipId);
    enforce(judgeNewDays(terms, parisDateOf(uc.now)));
    enforce(await judgeTerms(uc, { userId, structureId, spaceCode }, terms));
    const id = await subscribe(uc, { userId, structureId, spaceCode }, terms);
    await uc.announce("subscription.granted", { subscriptionId: id, by: userIdOf(uc.viewer) });
    uc.audit({ subjectKind: "SpaceSubscription", subjectId: id });
    return { spaceSubscription: await getSubscription(uc, id) };
  },
});

/** Read again under the structure's lock: the person may have left meanwhile. */
async function requireCurrent(uc: UseCase, membershipId: string): Promise<void> {
  const current = await uc.manager.query<unknown[]>(`select 1 from membership where id = $1 and ended_at is null`, [membershipId]);
  if (current.length === 0) refuse("MEMBERSHIP_ENDED", { path: ["membershipId"] });
}

import { managementOfferIdSchema, type ManagementOfferIdInput } from "@portail-tic/shared/memberships/membership.schema";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockStructure } from "../structures/index.ts";
import { lockCurrentUser } from "../users/index.ts";
import type { ManagementOfferEntity } from "./management-offer.entity.ts";
import { getMyOffer, settleOffer } from "./management-offer.queries.ts";

/** Takes the role over: the two change at once, and the former principal manager stays as a deputy. */
export const acceptPrincipalManagement = defineUseCase({
  name: "acceptPrincipalManagement",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: managementOfferIdSchema,
  async run(uc, { id }: ManagementOfferIdInput) {
    const offer = await getMyOffer(uc, id);
    if (offer.toUserId !== userIdOf(uc.viewer)) return notFound();
    const { structure } = await lockStructure(uc, offer.structureId);
    uc.audit({ subjectKind: "ManagementOffer", subjectId: id, actingForStructureId: offer.structureId });
    // Whoever is closing the account at this very moment goes first, or finds the new role.
    await lockCurrentUser(uc);
    if (!(await settleOffer(uc, id, "ACCEPTED"))) refuse("OFFER_SETTLED");
    if (structure.status === "INACTIVE" || !(await changeHands(uc, offer))) refuse("OFFER_OUTDATED");
    await uc.announce("management.accepted", { offerId: id });
    return { managementOffer: await getMyOffer(uc, id) };
  },
});

/** False when either of the two is no longer what the offer says; the refusal that follows takes everything back. */
async function changeHands({ manager }: UseCase, { structureId, fromUserId, toUserId }: ManagementOfferEntity): Promise<boolean> {
  const change = (userId: string, from: string, to: string) =>
    countOf(
      manager,
      `update membership set role = $4 where structure_id = $1 and user_id = $2 and ended_at is null and (role = 'PRINCIPAL_MANAGER') = $3`,
      [structureId, userId, from === "PRINCIPAL_MANAGER", to],
    );
  // In this order: two principal managers at once are refused even for an instant.
  if ((await change(fromUserId, "PRINCIPAL_MANAGER", "DEPUTY_MANAGER")) !== 1) return false;
  return (await change(toUserId, "OTHER", "PRINCIPAL_MANAGER")) === 1;
}

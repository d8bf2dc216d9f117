import { managementOfferIdSchema, type ManagementOfferIdInput } from "@portail-tic/shared/memberships/membership.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockStructure } from "../structures/index.ts";
import { lockCurrentUser } from "../users/index.ts";
import { giveRole } from "./give-role.ts";
import type { ManagementOfferEntity } from "./management-offer.entity.ts";
import { getMyOffer, settleOffer } from "./management-offer.queries.ts";

/** Takes the role over: the two change at once, and the former principal manager stays, as a deputy where there is room. */
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
    if (structure.status === "INACTIVE" || !(await stillStands(uc, offer))) refuse("OFFER_OUTDATED");
    await giveRole(uc, { userId: offer.toUserId, structureId: offer.structureId, role: "PRINCIPAL_MANAGER", proof: null });
    await uc.announce("management.accepted", { offerId: id });
    return { managementOffer: await getMyOffer(uc, id) };
  },
});

/** False when either of the two is no longer what the offer says: the one who offers manages the structure, the other is attached to it. */
async function stillStands({ manager }: UseCase, { structureId, fromUserId, toUserId }: ManagementOfferEntity): Promise<boolean> {
  const both = await manager.query<unknown[]>(
    `select 1 from membership where structure_id = $1 and ended_at is null
       and ((user_id = $2 and role = 'PRINCIPAL_MANAGER') or (user_id = $3 and role <> 'PRINCIPAL_MANAGER'))`,
    [structureId, fromUserId, toUserId],
  );
  return both.length === 2;
}

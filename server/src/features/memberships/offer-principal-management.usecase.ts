import { offerPrincipalManagementSchema, type OfferPrincipalManagementInput } from "@portail-tic/shared/memberships/membership.schema";
import { canOfferManagement } from "@portail-tic/shared/memberships/membership-rules";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { getMyOffer } from "./management-offer.queries.ts";
import { MembershipEntity } from "./membership.entity.ts";

/** The principal manager offers the role to somebody attached (FR: transmettre la gestion). Nothing changes until it is accepted. */
export const offerPrincipalManagement = defineUseCase({
  name: "offerPrincipalManagement",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: offerPrincipalManagementSchema,
  async run(uc, { membershipId }: OfferPrincipalManagementInput) {
    const seen = (await uc.manager.findOneBy(MembershipEntity, { id: membershipId })) ?? notFound();
    const { capabilities } = await lockOwnStructure(uc, seen.structureId);
    const isOwn = seen.userId === userIdOf(uc.viewer);
    if (!isOwn && !capabilities.has("STRUCTURE_MANAGE")) return notFound(); // members do not know each other
    const membership = await uc.manager.findOneByOrFail(MembershipEntity, { id: membershipId });
    uc.audit({ subjectKind: "Membership", subjectId: membershipId, actingForStructureId: membership.structureId });
    enforce(canOfferManagement({ role: membership.role, isEnded: membership.endedAt !== null, isOwn, capabilities }));

    await uc.manager.query(
      `update management_offer set status = 'EXPIRED', settled_at = $2 where structure_id = $1 and status = 'PENDING' and expires_at <= $2`,
      [membership.structureId, uc.now],
    );
    const id = newId(uc.now);
    const offered = await countOf(
      uc.manager,
      `insert into management_offer (id, structure_id, from_user_id, to_user_id, status, created_at, expires_at)
       values ($1, $2, $3, $4, 'PENDING', $5, $6) on conflict (structure_id) where status = 'PENDING' do nothing`,
      [
        id,
        membership.structureId,
        userIdOf(uc.viewer),
        membership.userId,
        uc.now,
        secondsAfter(uc.now, policy.managementOffer.validSeconds),
      ],
    );
    if (offered !== 1) refuse("OFFER_ALREADY_PENDING");
    await uc.announce("management.offered", { offerId: id });
    return { managementOffer: await getMyOffer(uc, id) };
  },
});

import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { v7 as uuidv7 } from "uuid";
import { testSiret } from "../organisations.ts";
import type { Target } from "../two-farms.ts";
import type { MutationInputs } from "./mutation-inputs.ts";

/** What concerns structures, who is attached to them, what is approved and the spaces they open. */
export function structureInputs(target: Target): MutationInputs {
  const structureId = target.farm.structure.id;
  const subscription = { spaceCode: "TIC_REFUND", access: "READ", startsOn: parisDateOf(new Date()), endsOn: "2999-12-31" };
  return {
    updateStructure: () => ({
      id: structureId,
      version: 1,
      name: "GAEC",
      email: "gaec@ferme.example",
      rcsNumber: "Rennes B 1",
      taxRegime: "REAL_NORMAL",
      phone: "+33612345678",
      address: "1 rue du Lac",
      addressComplement1: "Bâtiment A",
      addressComplement2: "Porte 2",
      postalCode: "35000",
      town: "Rennes",
      beneficiaryCategoryCode: "INDIVIDUAL_FARMER",
      pacage: "035012345",
    }),
    refreshStructure: () => ({ id: structureId, version: 1, changes: [{ field: "town", value: "Rennes" }] }),
    decideApproval: () => ({
      id: target.approvalId,
      verdict: "REJECTED",
      rejectionReason: "UNKNOWN_PERSON",
      publicReason: "Inconnu",
      internalNote: "Note",
      grantedRole: "MEMBER",
      grantedServiceCode: "COMPTA",
      grantedSpaces: [subscription],
    }),
    decideApprovals: () => ({
      approvalIds: [target.approvalId],
      verdict: "REJECTED",
      rejectionReason: "UNKNOWN_PERSON",
      publicReason: "Inconnu",
      internalNote: "Note",
      idempotencyKey: uuidv7(),
    }),
    cancelApproval: () => ({ id: target.approvalId }),
    createStructure: () => ({ siret: testSiret(), company: { name: "EARL", address: "1 rue", postalCode: "35000", town: "Rennes" } }),
    createStructures: () => ({ structures: [{ siret: target.farm.structure.siret }, { siret: testSiret() }], comment: "Bonjour" }),
    openSpace: () => ({
      structureId,
      spaceCode: "TIC_REFUND",
      ceiling: "WRITE",
      beneficiaryCategoryCode: "INDIVIDUAL_FARMER",
      pacage: "035012345",
    }),
    changeSpaceCeiling: () => ({ structureId, spaceCode: "TIC_REFUND", ceiling: "READ" }),
    closeSpace: () => ({ structureId, spaceCode: "TIC_REFUND" }),
    changeSpaceSubscription: () => ({ id: target.subscriptionId, access: "READ", endsOn: "2999-12-31" }),
    requestSpaceSubscription: () => ({ structureId, ...subscription, comment: "Merci" }),
    grantSpaceSubscription: () => ({ membershipId: target.membershipId, ...subscription }),
    endSpaceSubscription: () => ({ id: target.subscriptionId }),
    ...membershipInputs(target),
  };
}

/** Who is attached to the structure, and what becomes of it. */
function membershipInputs(target: Target): MutationInputs {
  const askedSpace = { spaceCode: "TIC_REFUND", access: "READ", endsOn: "2999-12-31" };
  return {
    changeMembershipRole: () => ({ id: target.membershipId, role: "DEPUTY_MANAGER" }),
    openAccessReview: () => ({ structureId: target.farm.structure.id }),
    keepMembership: () => ({ id: target.membershipId }),
    closeAccessReview: () => ({ id: target.accessReviewId }),
    endMembership: () => ({ id: target.membershipId, reason: "Départ" }),
    requestMembership: () => ({
      siret: target.farm.structure.siret,
      comment: "Bonjour",
      role: "MEMBER",
      serviceCode: "COMPTA",
      spaces: [askedSpace],
    }),
    requestClients: () => ({
      centerId: target.farm.structure.id,
      sirets: [target.farm.structure.siret],
      access: "READ",
      endsOn: "2999-12-31",
      comment: "Bonjour",
    }),
    inviteMembers: () => ({
      structureId: target.farm.structure.id,
      lines: [{ email: `${uuidv7()}@ailleurs.example`, role: "MEMBER", spaces: [askedSpace] }],
    }),
    acceptInvitation: () => ({ id: target.invitationId }),
    declineInvitation: () => ({ id: target.invitationId }),
    cancelInvitation: () => ({ id: target.invitationId }),
    activateStructure: () => ({ id: target.farm.structure.id }),
    requestStructureExport: () => ({ id: target.farm.structure.id }),
    deactivateStructure: () => ({ id: target.farm.structure.id }),
    offerPrincipalManagement: () => ({ membershipId: target.membershipId }),
    acceptPrincipalManagement: () => ({ id: target.offerId }),
    declinePrincipalManagement: () => ({ id: target.offerId }),
    cancelPrincipalManagementOffer: () => ({ id: target.offerId }),
  };
}

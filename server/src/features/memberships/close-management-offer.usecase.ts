import { managementOfferIdSchema, type ManagementOfferIdInput } from "@portail-tic/shared/memberships/membership.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { getMyOffer, settleOffer } from "./management-offer.queries.ts";

/** Says no to an offer. No fresh factor: nothing changes hands. */
export const declinePrincipalManagement = defineUseCase({
  name: "declinePrincipalManagement",
  access: "signedIn",
  tokens: "never",
  input: managementOfferIdSchema,
  run: (uc, { id }: ManagementOfferIdInput) => close(uc, id, "DECLINED"),
});

/** Takes one's own offer back while nobody has answered it. */
export const cancelPrincipalManagementOffer = defineUseCase({
  name: "cancelPrincipalManagementOffer",
  access: "signedIn",
  tokens: "never",
  input: managementOfferIdSchema,
  run: (uc, { id }: ManagementOfferIdInput) => close(uc, id, "CANCELLED"),
});

async function close(uc: UseCase, id: string, status: "DECLINED" | "CANCELLED") {
  const offer = await getMyOffer(uc, id);
  if (userIdOf(uc.viewer) !== (status === "DECLINED" ? offer.toUserId : offer.fromUserId)) return notFound();
  uc.audit({ subjectKind: "ManagementOffer", subjectId: id, actingForStructureId: offer.structureId });
  if (!(await settleOffer(uc, id, status))) refuse("OFFER_SETTLED");
  if (status === "DECLINED") await uc.announce("management.declined", { offerId: id });
  return { managementOffer: await getMyOffer(uc, id) };
}

import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { isViewer, loadPerson, Person } from "../access/index.ts";
import { loadStructure, Structure } from "../structures/index.ts";
import { acceptPrincipalManagement } from "./accept-principal-management.usecase.ts";
import { cancelPrincipalManagementOffer, declinePrincipalManagement } from "./close-management-offer.usecase.ts";
import { findMyOffers } from "./management-offer.queries.ts";
import {
  AcceptPrincipalManagementInputType,
  AcceptPrincipalManagementPayload,
  CancelPrincipalManagementOfferInputType,
  CancelPrincipalManagementOfferPayload,
  DeclinePrincipalManagementInputType,
  DeclinePrincipalManagementPayload,
  ManagementOffer,
  managementOfferActionEnum,
  OfferPrincipalManagementInputType,
  OfferPrincipalManagementPayload,
  type ManagementOfferAction,
} from "./management-offer.type.ts";
import { offerPrincipalManagement } from "./offer-principal-management.usecase.ts";

@Resolver(() => ManagementOffer)
export class ManagementOfferResolver {
  @Query(() => [ManagementOffer], {
    description: "Offers of the role of principal manager that wait for an answer, made or received by the viewer. For people only.",
  })
  managementOffers(@Ctx() ctx: RequestContext): Promise<ManagementOffer[]> {
    return findMyOffers(ctx);
  }

  @Mutation(() => OfferPrincipalManagementPayload, {
    description: "Offers the role of principal manager to somebody attached; it changes hands when that person accepts.",
  })
  offerPrincipalManagement(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => OfferPrincipalManagementInputType, { description: "To whom." }) input: OfferPrincipalManagementInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, offerPrincipalManagement, input);
  }

  @Mutation(() => AcceptPrincipalManagementPayload, {
    description: "Takes over the role of principal manager; the former one stays as a deputy.",
  })
  acceptPrincipalManagement(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => AcceptPrincipalManagementInputType, { description: "The offer." }) input: AcceptPrincipalManagementInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, acceptPrincipalManagement, input);
  }

  @Mutation(() => DeclinePrincipalManagementPayload, { description: "Says no to an offer of the role of principal manager." })
  declinePrincipalManagement(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DeclinePrincipalManagementInputType, { description: "The offer." }) input: DeclinePrincipalManagementInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, declinePrincipalManagement, input);
  }

  @Mutation(() => CancelPrincipalManagementOfferPayload, { description: "Takes back an offer of the role of principal manager." })
  cancelPrincipalManagementOffer(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CancelPrincipalManagementOfferInputType, { description: "The offer." })
    input: CancelPrincipalManagementOfferInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, cancelPrincipalManagementOffer, input);
  }

  @FieldResolver(() => Structure, { description: "The structure." })
  structure(@Ctx() ctx: RequestContext, @Root() offer: ManagementOffer): Promise<Structure> {
    return loadStructure(ctx, offer.structureId);
  }

  @FieldResolver(() => Person, { description: "Who offers the role." })
  from(@Ctx() ctx: RequestContext, @Root() offer: ManagementOffer): Promise<Person> {
    return loadPerson(ctx, offer.fromUserId, "FULL");
  }

  @FieldResolver(() => Person, { description: "To whom it is offered." })
  to(@Ctx() ctx: RequestContext, @Root() offer: ManagementOffer): Promise<Person> {
    return loadPerson(ctx, offer.toUserId, "FULL");
  }

  @FieldResolver(() => [managementOfferActionEnum], { description: "What the viewer may do with it now." })
  allowedActions(@Ctx() ctx: RequestContext, @Root() offer: ManagementOffer): ManagementOfferAction[] {
    if (offer.status !== "PENDING" || offer.expiresAt <= ctx.now || ctx.viewer.kind !== "session") return [];
    if (isViewer(ctx, offer.toUserId)) return ["ACCEPT", "DECLINE"];
    return isViewer(ctx, offer.fromUserId) ? ["CANCEL"] : [];
  }
}

import { allowedAccessReviewActions, type AccessReviewAction as Action } from "@portail-tic/shared/memberships/access-review-rules";
import { opens } from "@portail-tic/shared/access/capability-table";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { isViewer, loadActions, loadCapabilities, loadPerson, Person } from "../access/index.ts";
import { lastSeenLoader } from "../devices/index.ts";
import { Structure } from "../structures/index.ts";
import { accessReviewLoader, keptAtLoader } from "./access-review.queries.ts";
import {
  AccessReview,
  AccessReviewAction,
  CloseAccessReviewInputType,
  CloseAccessReviewPayload,
  KeepMembershipInputType,
  KeepMembershipPayload,
  OpenAccessReviewInputType,
  OpenAccessReviewPayload,
} from "./access-review.type.ts";
import { closeAccessReview } from "./close-access-review.usecase.ts";
import { keepMembership } from "./keep-membership.usecase.ts";
import { Membership } from "./membership.type.ts";
import { openAccessReview } from "./open-access-review.usecase.ts";

@Resolver(() => AccessReview)
export class AccessReviewResolver {
  @Mutation(() => OpenAccessReviewPayload, {
    description: "Opens a review of access before its year is over; answers the one that waits when there is one.",
  })
  openAccessReview(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => OpenAccessReviewInputType, { description: "The structure." }) input: OpenAccessReviewInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, openAccessReview, input);
  }

  @Mutation(() => KeepMembershipPayload, { description: "Marks an attachment as checked in the review of access that waits." })
  keepMembership(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => KeepMembershipInputType, { description: "The attachment." }) input: KeepMembershipInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, keepMembership, input);
  }

  @Mutation(() => CloseAccessReviewPayload, { description: "Says that everything was checked; the next review opens a year later." })
  closeAccessReview(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CloseAccessReviewInputType, { description: "The review." }) input: CloseAccessReviewInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, closeAccessReview, input);
  }

  @FieldResolver(() => Boolean, { description: "Does it wait beyond its day?" })
  isOverdue(@Ctx() ctx: RequestContext, @Root() { closedAt, dueAt }: AccessReview): boolean {
    return closedAt === null && dueAt <= ctx.now;
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who closed it." })
  async closedBy(@Ctx() ctx: RequestContext, @Root() { closedBy }: AccessReview): Promise<Person | null> {
    return closedBy === null ? null : loadPerson(ctx, closedBy, "FULL");
  }

  @FieldResolver(() => [AccessReviewAction], { description: "What the viewer may do with it now." })
  allowedActions(@Ctx() ctx: RequestContext, @Root() { structureId, closedAt }: AccessReview): Promise<Action[]> {
    return loadActions(ctx, structureId, (capabilities) => allowedAccessReviewActions({ isClosed: closedAt !== null, capabilities }));
  }
}

/** What a manager sees of a structure and of each line while checking who has access. */
@Resolver(() => Structure)
export class StructureAccessReviewResolver {
  @FieldResolver(() => AccessReview, {
    nullable: true,
    description: "The review of access that waits, else the last one; for managers, null to others.",
  })
  accessReview(@Ctx() ctx: RequestContext, @Root() { id }: Structure): Promise<AccessReview | null> {
    return accessReviewLoader(ctx).load(id);
  }
}

@Resolver(() => Membership)
export class MembershipAccessReviewResolver {
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "When a manager kept it in the review that waits; null otherwise." })
  async keptAt(@Ctx() ctx: RequestContext, @Root() { id, structureId }: Membership): Promise<Date | null> {
    return (await mayReview(ctx, structureId)) ? keptAtLoader(ctx).load(id) : null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "When this person last signed in, as far as the portal remembers; for oneself and for managers, null to others.",
  })
  async lastSeenAt(@Ctx() ctx: RequestContext, @Root() { userId, structureId }: Membership): Promise<Date | null> {
    return isViewer(ctx, userId) || (await mayReview(ctx, structureId)) ? lastSeenLoader(ctx).load(userId) : null;
  }
}

const mayReview = async (ctx: RequestContext, structureId: string) => opens(await loadCapabilities(ctx, structureId), "reviewAccess");

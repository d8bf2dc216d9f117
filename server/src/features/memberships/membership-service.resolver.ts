import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { loadStructureServices, StructureService, structureServiceLoader } from "../structure-services/index.ts";
import { SetMembershipServiceInputType, SetMembershipServicePayload } from "./membership.inputs.ts";
import { Membership, MembershipRequest } from "./membership.type.ts";
import { setMembershipService } from "./set-membership-service.usecase.ts";

const loadService = (ctx: RequestContext, id: string | null) => (id === null ? null : structureServiceLoader(ctx).load(id));

/** The service an attachment targets. */
@Resolver(() => Membership)
export class MembershipServiceResolver {
  @Mutation(() => SetMembershipServicePayload, { description: "Says in which service somebody works; managers only. It gives no right." })
  setMembershipService(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => SetMembershipServiceInputType, { description: "Who, and where." }) input: SetMembershipServiceInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, setMembershipService, input);
  }

  @FieldResolver(() => StructureService, { nullable: true, description: "The service the person works in; null when none is said." })
  service(@Ctx() ctx: RequestContext, @Root() membership: Membership): Promise<StructureService | null> | null {
    return loadService(ctx, membership.serviceId);
  }
}

/** The service a request ended in. */
@Resolver(() => MembershipRequest)
export class RequestedServiceResolver {
  @FieldResolver(() => StructureService, { nullable: true, description: "The service given, once approved; null when none." })
  grantedService(@Ctx() ctx: RequestContext, @Root() request: MembershipRequest): Promise<StructureService | null> | null {
    return loadService(ctx, request.grantedServiceId);
  }

  @FieldResolver(() => [StructureService], { description: "What a decider may choose from; empty for a requester who is not attached." })
  async openServices(@Ctx() ctx: RequestContext, @Root() { structureId }: MembershipRequest): Promise<StructureService[]> {
    const today = parisDateOf(ctx.now);
    return (await loadStructureServices(ctx, structureId)).filter(({ endsOn }) => endsOn === null || endsOn >= today);
  }
}

import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { isFullySignedIn } from "../../platform/sessions/viewer.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { ViewerMenu } from "../access/index.ts";
import { Approval, ApprovalStructure } from "../approvals/index.ts";
import { Membership, myMembershipLoader } from "../memberships/index.ts";
import { loadStructure, Structure } from "../structures/index.ts";
import { ClientFilter, RequestClientsInputType, RequestClientsPayload } from "./client.inputs.ts";
import { centerLoader, findCenterIds, findClients } from "./client.queries.ts";
import { Client, ClientConnection } from "./client.type.ts";
import { requestClients } from "./request-clients.usecase.ts";

@Resolver(() => Client)
export class ClientResolver {
  @Query(() => ClientConnection, {
    description: "The structures the viewer works for or has asked to, by name: neither his own nor management centers (FR: clients).",
  })
  clients(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => ClientFilter, { nullable: true, description: "Narrows the list; never widens it." }) filter: ClientFilter | null,
  ): Promise<Connection<Client>> {
    return findClients(ctx, args, filter);
  }

  @Query(() => [Structure], { description: "The management centers the viewer is attached to: for whom clients may be asked." })
  async managementCenters(@Ctx() ctx: RequestContext): Promise<Structure[]> {
    return Promise.all((await findCenterIds(ctx)).map((id) => loadStructure(ctx, id)));
  }

  @Mutation(() => RequestClientsPayload, {
    description: "Asks many clients at once for an attachment and an access; each decides for itself.",
  })
  requestClients(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RequestClientsInputType, { description: "The list." }) input: RequestClientsInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, requestClients, input);
  }

  @FieldResolver(() => Membership, {
    nullable: true,
    description: "The viewer's attachment, with its subscriptions; null while it is asked.",
  })
  membership(@Ctx() ctx: RequestContext, @Root() { id }: Client): Promise<Membership | null> {
    return myMembershipLoader(ctx).load(id);
  }
}

@Resolver(() => Approval)
export class ApprovalCenterResolver {
  @FieldResolver(() => ApprovalStructure, {
    nullable: true,
    description: "The management center the requester asks for; null for himself.",
  })
  center(@Ctx() ctx: RequestContext, @Root() approval: Approval): Promise<ApprovalStructure | null> {
    return centerLoader(ctx).load(approval.id);
  }
}

@Resolver(() => ViewerMenu)
export class ClientMenuResolver {
  @FieldResolver(() => Boolean, { description: "Clients: the viewer is attached to a management center." })
  async clients(@Ctx() ctx: RequestContext): Promise<boolean> {
    return isFullySignedIn(ctx.viewer) && (await findCenterIds(ctx)).length > 0;
  }
}

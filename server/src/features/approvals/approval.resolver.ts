import type { ApprovalAction as Action } from "@portail-tic/shared/approvals/approval-rules";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { Person } from "../access/index.ts";
import {
  ApprovalFilter,
  ApprovalOrder,
  CancelApprovalInputType,
  CancelApprovalPayload,
  DecideApprovalInputType,
  DecideApprovalPayload,
} from "./approval.inputs.ts";
import { loadAllowedActions, loadDecider, loadInternalNote, loadRequester } from "./approval-as-seen.ts";
import { findApprovalsToDecide, findMyApprovals } from "./approval-list.queries.ts";
import type { ApprovalOrderName } from "./approval-orders.ts";
import { countPendingApprovals, getApproval } from "./approval.queries.ts";
import { Approval, ApprovalAction, ApprovalConnection, ApprovalStructure } from "./approval.type.ts";
import { cancelApproval } from "./cancel-approval.usecase.ts";
import { decideApproval } from "./decide-approval.usecase.ts";

const filterOptions = { nullable: true, description: "Narrows the list." } as const;

@Resolver(() => Approval)
export class ApprovalResolver {
  @Query(() => ApprovalConnection, { description: "The requests the viewer decides, his own left out (FR: approbations)." })
  approvals(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => ApprovalFilter, filterOptions) filter: ApprovalFilter | null,
    @Arg("orderBy", () => ApprovalOrder, { nullable: true, defaultValue: "CREATED_DESC", description: "Order of the list." })
    orderBy: ApprovalOrderName | null,
  ): Promise<Connection<Approval>> {
    return findApprovalsToDecide(ctx, args, filter, orderBy ?? "CREATED_DESC");
  }

  @Query(() => Approval, { description: "One request; NOT_FOUND unless the viewer asked it or decides it." })
  approval(@Ctx() ctx: RequestContext, @Arg("id", () => ID, { description: "Its identifier." }) id: string): Promise<Approval> {
    return getApproval(ctx, id);
  }

  @Query(() => Int, { description: "How many requests wait for the viewer's decision." })
  pendingApprovalCount(@Ctx() ctx: RequestContext): Promise<number> {
    return countPendingApprovals(ctx);
  }

  @Query(() => ApprovalConnection, { description: "The requests the viewer made, newest first (FR: historique de mes demandes)." })
  myApprovals(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => ApprovalFilter, filterOptions) filter: ApprovalFilter | null,
  ): Promise<Connection<Approval>> {
    return findMyApprovals(ctx, args, filter);
  }

  @Mutation(() => DecideApprovalPayload, { description: "Approves or rejects a pending request; effective at once, decided once." })
  decideApproval(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DecideApprovalInputType, { description: "The decision." }) input: DecideApprovalInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, decideApproval, input);
  }

  @Mutation(() => CancelApprovalPayload, { description: "Takes one's own pending request back." })
  cancelApproval(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CancelApprovalInputType, { description: "The request." }) input: CancelApprovalInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, cancelApproval, input);
  }

  @FieldResolver(() => Person, { description: "Who asks: by name to the deciders, the address masked until they are attached." })
  requester(@Ctx() ctx: RequestContext, @Root() approval: Approval): Promise<Person> {
    return loadRequester(ctx, approval);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who decided it or will, masked until the attachment is accepted (FR: approbateur).",
  })
  decider(@Ctx() ctx: RequestContext, @Root() approval: Approval): Promise<Person | null> {
    return loadDecider(ctx, approval);
  }

  @FieldResolver(() => ApprovalStructure, { description: "The structure it is about." })
  structure(@Root() { structureId, structureSiret, structureName }: Approval): ApprovalStructure {
    return { id: structureId, siret: structureSiret, name: structureName };
  }

  @FieldResolver(() => String, { nullable: true, description: "What the deciders noted for themselves; null for the requester." })
  internalNote(@Ctx() ctx: RequestContext, @Root() approval: Approval): Promise<string | null> {
    return loadInternalNote(ctx, approval);
  }

  @FieldResolver(() => [ApprovalAction], { description: "What the viewer may do with it now." })
  allowedActions(@Ctx() ctx: RequestContext, @Root() approval: Approval): Promise<Action[]> {
    return loadAllowedActions(ctx, approval);
  }
}

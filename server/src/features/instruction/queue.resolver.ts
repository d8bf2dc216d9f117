import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RefundFlag } from "@portail-tic/shared/refunds/refund-flags";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { loadPerson, Person } from "../access/index.ts";
import { RefundRequest, RefundRequestConnection } from "../refunds/index.ts";
import { findColleagues } from "./colleagues.queries.ts";
import { queueOrderEnum, refundFlagEnum, type QueueOrder } from "./instruction-enums.ts";
import { loadReason } from "./instruction-reason.queries.ts";
import { InstructionReason } from "./instruction-reason.type.ts";
import { Officer } from "./officer.type.ts";
import { countQueue } from "./queue-counts.queries.ts";
import { findQueue } from "./queue.queries.ts";
import { InstructionFilterType, QueueCounts } from "./queue.type.ts";
import { isOfOffice, loadDecisions } from "./refund-decision.queries.ts";
import { RefundDecision } from "./refund-decision.type.ts";

/** The queue of the viewer's office, and what only an office reads of a request. */
@Resolver(() => RefundRequest)
export class QueueResolver {
  @Query(() => RefundRequestConnection, {
    description: "Staff: the requests of the viewer's office, those that wait unless told otherwise.",
  })
  instructionQueue(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => InstructionFilterType, { nullable: true, description: "Narrows the queue." }) filter: InstructionFilterType | null,
    @Arg("orderBy", () => queueOrderEnum, { nullable: true, defaultValue: "SUBMITTED_ASC", description: "Order." })
    orderBy: QueueOrder | null,
  ): Promise<Connection<RefundRequest>> {
    return findQueue(ctx, args, filter, orderBy);
  }

  @Query(() => QueueCounts, { description: "Staff: how many requests of the viewer's office wait, behind each filter." })
  instructionCounts(@Ctx() ctx: RequestContext): Promise<QueueCounts> {
    return countQueue(ctx);
  }

  @Query(() => [Officer], { description: "Staff: the instructors of the viewer's office, by name." })
  officeColleagues(@Ctx() ctx: RequestContext): Promise<Officer[]> {
    return findColleagues(ctx);
  }

  @FieldResolver(() => InstructionReason, { nullable: true, description: "Why it was not granted, or not in full." })
  decisionMotive(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<InstructionReason | null> {
    return loadReason(ctx, request.decisionMotiveCode);
  }

  @FieldResolver(() => [refundFlagEnum], { description: "For its office: what to look at twice. Empty for everybody else." })
  flags(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): RefundFlag[] {
    return isOfOffice(ctx, request) ? request.flags : [];
  }

  @FieldResolver(() => [RefundDecision], { description: "For its office: its decisions, the oldest first. Empty for everybody else." })
  decisions(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<RefundDecision[]> {
    return loadDecisions(ctx, request);
  }
}

@Resolver(() => RefundDecision)
export class RefundDecisionResolver {
  @FieldResolver(() => InstructionReason, { nullable: true, description: "Its motive." })
  motive(@Root() { motiveCode }: RefundDecision, @Ctx() ctx: RequestContext): Promise<InstructionReason | null> {
    return loadReason(ctx, motiveCode);
  }

  @FieldResolver(() => Person, { description: "Who decided or proposed it." })
  proposer(@Root() { proposedBy }: RefundDecision, @Ctx() ctx: RequestContext): Promise<Person> {
    return loadPerson(ctx, proposedBy, "NAMED");
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who confirmed it or sent it back." })
  async settler(@Root() { settledBy }: RefundDecision, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return settledBy ? loadPerson(ctx, settledBy, "NAMED") : null;
  }
}

import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { decideManagementRecovery } from "./decide-management-recovery.usecase.ts";
import { findRecoveries, recoveryDecisionsLoader } from "./recovery-queue.queries.ts";
import {
  DecideManagementRecoveryInput,
  DecideManagementRecoveryPayload,
  PostRecoveryLetterInput,
  PostRecoveryLetterPayload,
  PrintRecoveryLetterInput,
  PrintRecoveryLetterPayload,
} from "./recovery.inputs.ts";
import { isSupportAgent, type Recovery } from "./recovery.queries.ts";
import {
  ManagementRecoveryType,
  RecoveryConnection,
  RecoveryDecisionType,
  recoveryQueueEnum,
  type RecoveryQueue,
} from "./recovery.type.ts";
import { postRecoveryLetter, printRecoveryLetter } from "./send-recovery-letter.usecase.ts";

/** What support agents see and do. */
@Resolver(() => ManagementRecoveryType)
export class RecoveryStaffResolver {
  @Query(() => RecoveryConnection, { description: "Support agents: a queue of requests, oldest first; FORBIDDEN to everybody else." })
  managementRecoveries(
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("queue", () => recoveryQueueEnum, { nullable: true, description: "Which one; absent: those to decide." })
    queue: RecoveryQueue | null,
  ): Promise<Connection<Recovery>> {
    return findRecoveries(ctx, args, queue ?? "TO_DECIDE");
  }

  @FieldResolver(() => [RecoveryDecisionType], { description: "For support agents: what they decided; empty for everybody else." })
  async decisions(@Ctx() ctx: RequestContext, @Root() { id }: Recovery): Promise<RecoveryDecisionType[]> {
    return isSupportAgent(ctx.viewer) ? ((await recoveryDecisionsLoader(ctx).load(id)) ?? []) : [];
  }

  @Mutation(() => DecideManagementRecoveryPayload, {
    description: "Support agents: one of the two decisions. Never hands the role over itself.",
  })
  decideManagementRecovery(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => DecideManagementRecoveryInput, { description: "The decision." }) input: DecideManagementRecoveryInput,
  ): Promise<Payload> {
    return runUseCase(ctx, decideManagementRecovery, input);
  }

  @Mutation(() => PrintRecoveryLetterPayload, { description: "Support agents: the letter with its code, as a PDF." })
  printRecoveryLetter(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => PrintRecoveryLetterInput, { description: "The request." }) input: PrintRecoveryLetterInput,
  ): Promise<Payload> {
    return runUseCase(ctx, printRecoveryLetter, input);
  }

  @Mutation(() => PostRecoveryLetterPayload, {
    description: "Support agents: the letter another agent printed has left; its code counts now.",
  })
  postRecoveryLetter(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => PostRecoveryLetterInput, { description: "The request." }) input: PostRecoveryLetterInput,
  ): Promise<Payload> {
    return runUseCase(ctx, postRecoveryLetter, input);
  }
}

import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { CivilDateScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { loadPerson } from "../access/index.ts";
import { Document, withUploadedFiles } from "../documents/index.ts";
import { RefundRequest, withRequest } from "../refunds/index.ts";
import { officeLoader } from "../staff/index.ts";
import * as inputs from "./exchange.inputs.ts";
import * as payloads from "./exchange.payloads.ts";
import { markRefundMessagesRead } from "./mark-messages-read.usecase.ts";
import { findMessages, loadCanSendMessage, loadMessageDocuments, loadMessagesCloseOn, loadUnreadCount } from "./message.queries.ts";
import { RefundMessage, RefundMessageConnection } from "./message.type.ts";
import { sendRefundMessage } from "./send-refund-message.usecase.ts";

/** Messages about a sent request, both ways. */
@Resolver(() => RefundRequest)
export class MessagesResolver {
  @Query(() => RefundMessageConnection, {
    description: "Messages about a request, the last one first; NOT_FOUND for whoever may not read it.",
  })
  refundMessages(
    @Ctx() ctx: RequestContext,
    @Arg("requestId", () => ID, { description: "The request." }) requestId: string,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Connection<RefundMessage>> {
    return findMessages(ctx, requestId, args);
  }

  @FieldResolver(() => Int, { description: "Messages of the other side that the viewer has not read." })
  unreadMessageCount(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<number> {
    return loadUnreadCount(ctx, request);
  }

  @FieldResolver(() => Boolean, { description: "May the viewer write a message now?" })
  canSendMessage(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<boolean> {
    return loadCanSendMessage(ctx, request);
  }

  @FieldResolver(() => CivilDateScalar, { nullable: true, description: "Last day to write, for a request that is over; null before." })
  messagesCloseOn(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<string | null> {
    return loadMessagesCloseOn(ctx, request);
  }

  @Mutation(() => payloads.SendRefundMessagePayload, { description: "Writes to the other side about a sent request." })
  sendRefundMessage(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.SendRefundMessageInputType, { description: "The message." })
    { files, ...input }: inputs.SendRefundMessageInputType,
  ): Promise<Payload> {
    return withUploadedFiles(ctx, files ?? [], async (received) =>
      withRequest(ctx, await runUseCase(ctx, sendRefundMessage, { ...input, files: received })),
    );
  }

  @Mutation(() => payloads.MarkRefundMessagesReadPayload, { description: "The viewer has read up to this message." })
  async markRefundMessagesRead(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.MarkRefundMessagesReadInputType, { description: "Where." }) input: inputs.MarkRefundMessagesReadInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, markRefundMessagesRead, input));
  }
}

@Resolver(() => RefundMessage)
export class RefundMessageResolver {
  @FieldResolver(() => String, { description: "Who wrote: a person of the structure by name, an officer by the name of the office." })
  async author(@Root() message: RefundMessage, @Ctx() ctx: RequestContext): Promise<string> {
    const office = message.officeId ? await officeLoader(ctx).load(message.officeId) : null;
    return office ? office.name : (await loadPerson(ctx, message.authorUserId, "NAMED")).displayName;
  }

  @FieldResolver(() => [Document], { description: "The files that go with it." })
  documents(@Root() message: RefundMessage, @Ctx() ctx: RequestContext): Promise<Document[]> {
    return loadMessageDocuments(ctx, message);
  }
}

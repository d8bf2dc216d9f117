import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { hasStaffRole, userIdOf } from "../../platform/sessions/viewer.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { loadPerson, Person } from "../access/index.ts";
import { Office, officeLoader } from "../staff/index.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { createPaymentFileLink } from "./create-payment-file-link.usecase.ts";
import { judgeRelease } from "./judge-release.ts";
import { orderPayments } from "./order-payments.usecase.ts";
import { findPayables, summarizePayables } from "./payable-list.queries.ts";
import { type PayableRequest, PayableRequestConnection, PayableSummary } from "./payable.type.ts";
import { findPaymentBatches, getPaymentBatch } from "./payment-batch.queries.ts";
import { PaymentBatch, PaymentBatchConnection } from "./payment-batch.type.ts";
import * as inputs from "./payment.inputs.ts";
import { findPaymentsOfBatch } from "./payment.queries.ts";
import { type Payment, PaymentConnection } from "./payment.type.ts";

/** Orders of payment: officers prepare them, an administrator takes the file out. */
@Resolver(() => PaymentBatch)
export class PaymentsResolver {
  @Query(() => PayableRequestConnection, {
    description:
      "Officers: the granted requests of their offices that wait for payment, the longest waiting first, and why one cannot be paid.",
  })
  payableRequests(@Ctx() ctx: RequestContext, @Args(() => ConnectionArgs) args: ConnectionArgs): Promise<Connection<PayableRequest>> {
    return findPayables(ctx, args);
  }

  @Query(() => [PayableSummary], {
    description: "Officers: what an order of all that can be paid now would be, for each of their offices.",
  })
  payableSummaries(@Ctx() ctx: RequestContext): Promise<PayableSummary[]> {
    return summarizePayables(ctx);
  }

  @Query(() => PaymentBatchConnection, { description: "Officers: the batches of their offices; administrators: all. The newest first." })
  paymentBatches(@Ctx() ctx: RequestContext, @Args(() => ConnectionArgs) args: ConnectionArgs): Promise<Connection<PaymentBatch>> {
    return findPaymentBatches(ctx, args);
  }

  @Query(() => PaymentBatch, { description: "One batch; NOT_FOUND for an officer of another office." })
  paymentBatch(@Ctx() ctx: RequestContext, @Arg("id", () => ID, { description: "Its identifier." }) id: string): Promise<PaymentBatch> {
    return getPaymentBatch(ctx, id);
  }

  @FieldResolver(() => Office, { description: "The office that ordered it." })
  async office(@Root() batch: PaymentBatch, @Ctx() ctx: RequestContext): Promise<Office> {
    return (await officeLoader(ctx).load(batch.officeId)) ?? notFound();
  }

  @FieldResolver(() => Person, { description: "Who ordered it." })
  orderedBy(@Root() batch: PaymentBatch, @Ctx() ctx: RequestContext): Promise<Person> {
    return loadPerson(ctx, batch.orderedBy, "FULL");
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who took its file out first." })
  releasedBy(@Root() batch: PaymentBatch, @Ctx() ctx: RequestContext): Promise<Person> | null {
    return batch.releasedBy === null ? null : loadPerson(ctx, batch.releasedBy, "FULL");
  }

  @FieldResolver(() => Boolean, { description: "May the viewer take its file out now?" })
  canExport(@Root() batch: PaymentBatch, @Ctx() ctx: RequestContext): boolean {
    return hasStaffRole(ctx.viewer, "ADMINISTRATOR") && judgeRelease(batch, userIdOf(ctx.viewer), ctx.services.settings).allowed;
  }

  @FieldResolver(() => Problem, {
    nullable: true,
    description: "Why an administrator cannot take its file out; null when it can be, or for others.",
  })
  exportObstacle(@Root() batch: PaymentBatch, @Ctx() ctx: RequestContext): Problem | null {
    if (!hasStaffRole(ctx.viewer, "ADMINISTRATOR")) return null;
    const verdict = judgeRelease(batch, userIdOf(ctx.viewer), ctx.services.settings);
    return verdict.allowed ? null : new Problem({ code: verdict.code, path: [], params: verdict.params ?? {} }, ctx.request.language);
  }

  @FieldResolver(() => PaymentConnection, { description: "Its payments, in the order of its file." })
  payments(
    @Root() batch: PaymentBatch,
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Connection<Payment>> {
    return findPaymentsOfBatch(ctx, batch.id, args);
  }

  @Mutation(() => inputs.OrderPaymentsPayload, {
    description: "Officers: orders the payment of granted requests; asks for a fresh second factor. Somebody else takes the file out.",
  })
  async orderPayments(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.OrderPaymentsInputType, { description: "The requests." }) input: inputs.OrderPaymentsInputType,
  ): Promise<Payload> {
    const { batchId, problems } = await runUseCase(ctx, orderPayments, input);
    return { batch: batchId ? await getPaymentBatch(ctx, batchId) : null, problems } as Payload;
  }

  @Mutation(() => inputs.CreatePaymentFileLinkPayload, {
    description:
      "Administrators: the file of a batch for the bank (SEPA, pain.001), never for who ordered it; asks for a fresh second factor.",
  })
  async createPaymentFileLink(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.CreatePaymentFileLinkInputType, { description: "The batch." })
    input: inputs.CreatePaymentFileLinkInputType,
  ): Promise<Payload> {
    const { batchId, url, problems } = await runUseCase(ctx, createPaymentFileLink, input);
    return { batch: batchId ? await getPaymentBatch(ctx, batchId) : null, url, problems } as Payload;
  }
}

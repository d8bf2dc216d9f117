import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { loadPerson, Person } from "../access/index.ts";
import { confirmPayments } from "./confirm-payments.usecase.ts";
import { findImportLines, findPaymentImports, getPaymentImport, importCountsLoader } from "./payment-import.queries.ts";
import {
  PaymentImport,
  PaymentImportConnection,
  PaymentImportCount,
  type PaymentImportLine,
  PaymentImportLineConnection,
} from "./payment-import.type.ts";
import * as inputs from "./payment.inputs.ts";
import { receiveBankFile } from "./receive-bank-file.ts";

/** What the bank answers; it speaks of every office at once, so administrators take it in. */
@Resolver(() => PaymentImport)
export class PaymentImportsResolver {
  @Query(() => PaymentImportConnection, { description: "Administrators: the files of the bank taken in, the newest first." })
  paymentImports(@Ctx() ctx: RequestContext, @Args(() => ConnectionArgs) args: ConnectionArgs): Promise<Connection<PaymentImport>> {
    return findPaymentImports(ctx, args);
  }

  @Query(() => PaymentImport, { description: "Administrators: one of them." })
  paymentImport(@Ctx() ctx: RequestContext, @Arg("id", () => ID, { description: "Its identifier." }) id: string): Promise<PaymentImport> {
    return getPaymentImport(ctx, id);
  }

  @FieldResolver(() => Person, { description: "Who took it in." })
  importedBy(@Root() one: PaymentImport, @Ctx() ctx: RequestContext): Promise<Person> {
    return loadPerson(ctx, one.importedBy, "FULL");
  }

  @FieldResolver(() => [PaymentImportCount], { description: "How many movements had each result." })
  async counts(@Root() one: PaymentImport, @Ctx() ctx: RequestContext): Promise<PaymentImportCount[]> {
    return (await importCountsLoader(ctx).load(one.id)) ?? [];
  }

  @FieldResolver(() => PaymentImportLineConnection, { description: "Its movements, in the order of the file." })
  lines(
    @Root() one: PaymentImport,
    @Ctx() ctx: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Connection<PaymentImportLine>> {
    return findImportLines(ctx, one.id, args);
  }

  @Mutation(() => inputs.ConfirmPaymentsPayload, {
    description: "Administrators: takes in what the bank says of the transfers; asks for a fresh second factor.",
  })
  async confirmPayments(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.ConfirmPaymentsInputType, { description: "The file." })
    { file, ...input }: inputs.ConfirmPaymentsInputType,
  ): Promise<Payload> {
    const { importId, problems } = await runUseCase(ctx, confirmPayments, { ...input, file: await receiveBankFile(file) });
    return { paymentImport: importId ? await getPaymentImport(ctx, importId) : null, problems } as Payload;
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { BankAccount } from "../bank-accounts/index.ts";
import { RefundRequest, withRequest } from "../refunds/index.ts";
import { accountAwaitedLoader } from "./account-awaited.ts";
import { changeRefundAccount } from "./change-refund-account.usecase.ts";
import * as inputs from "./payment.inputs.ts";
import { loadPaymentsOfAccount, loadPaymentsOfRequest } from "./payment.queries.ts";
import { Payment } from "./payment.type.ts";

/** What the people of a structure see of their payments. */
@Resolver(() => RefundRequest)
export class RequestPaymentsResolver {
  @FieldResolver(() => [Payment], { description: "Its payments, the newest first; empty until one is ordered." })
  payments(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<Payment[]> {
    return loadPaymentsOfRequest(ctx, request.id);
  }

  @FieldResolver(() => Boolean, {
    description: "The bank refused its account, and no other one was chosen yet: nothing is paid until somebody does.",
  })
  async isAccountAwaited(@Root() request: RefundRequest, @Ctx() ctx: RequestContext): Promise<boolean> {
    return request.status === "PAYMENT_FAILED" && (await accountAwaitedLoader(ctx).load(request.id)) === true;
  }

  @Mutation(() => inputs.ChangeRefundAccountPayload, {
    description: "Gives another account to a request whose transfer the bank sent back; asks for a fresh second factor.",
  })
  async changeRefundAccount(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => inputs.ChangeRefundAccountInputType, { description: "The account." }) input: inputs.ChangeRefundAccountInputType,
  ): Promise<Payload> {
    return withRequest(ctx, await runUseCase(ctx, changeRefundAccount, input));
  }
}

@Resolver(() => BankAccount)
export class AccountPaymentsResolver {
  @FieldResolver(() => [Payment], { description: "What it was used for, the newest first; empty for whoever may not read the requests." })
  payments(@Root() account: BankAccount, @Ctx() ctx: RequestContext): Promise<Payment[]> {
    return loadPaymentsOfAccount(ctx, account);
  }
}

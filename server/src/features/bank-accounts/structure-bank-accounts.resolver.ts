import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { Structure } from "../structures/index.ts";
import { loadBankAccounts } from "./bank-account.queries.ts";
import { BankAccount } from "./bank-account.type.ts";

@Resolver(() => Structure)
export class StructureBankAccountsResolver {
  @FieldResolver(() => [BankAccount], { description: "Its bank accounts, masked; empty for whoever may not see them." })
  bankAccounts(@Root() structure: Structure, @Ctx() ctx: RequestContext): Promise<BankAccount[]> {
    return loadBankAccounts(ctx, structure.id);
  }
}

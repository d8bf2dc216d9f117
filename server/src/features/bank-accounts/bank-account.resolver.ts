import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { Document, documentLoader, withUploadedFile } from "../documents/index.ts";
import { loadStructure, Structure } from "../structures/index.ts";
import { addBankAccount } from "./add-bank-account.usecase.ts";
import { AddBankAccountInputType, AddBankAccountPayload } from "./bank-account.inputs.ts";
import { bankAccountLoader, getBankAccount } from "./bank-account.queries.ts";
import { BankAccount } from "./bank-account.type.ts";

@Resolver(() => BankAccount)
export class BankAccountResolver {
  @Query(() => BankAccount, { description: "One bank account on its own page; NOT_FOUND for whoever may not see it." })
  bankAccount(@Arg("id", () => ID, { description: "Its identifier." }) id: string, @Ctx() ctx: RequestContext): Promise<BankAccount> {
    return getBankAccount(ctx, id);
  }

  @Mutation(() => AddBankAccountPayload, { description: "Records a bank account with its RIB; asks for a fresh second factor." })
  addBankAccount(
    @Arg("input", () => AddBankAccountInputType, { description: "The account." }) { rib, ...input }: AddBankAccountInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withUploadedFile(ctx, rib, async (file) => {
      const { bankAccountId, problems } = await runUseCase(ctx, addBankAccount, { ...input, rib: file });
      return { bankAccount: bankAccountId ? await bankAccountLoader(ctx).load(bankAccountId) : null, problems };
    });
  }

  @FieldResolver(() => Document, { description: "The RIB file." })
  async rib(@Root() account: BankAccount, @Ctx() ctx: RequestContext): Promise<Document> {
    return (await documentLoader(ctx).load(account.ribDocumentId)) ?? notFound();
  }

  @FieldResolver(() => Structure, { description: "The structure it belongs to." })
  structure(@Root() account: BankAccount, @Ctx() ctx: RequestContext): Promise<Structure> {
    return loadStructure(ctx, account.structureId);
  }
}

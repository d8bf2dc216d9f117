import { canAddBankAccount } from "@portail-tic/shared/structures/structure-rules";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { loadActions } from "../access/index.ts";
import { Document, documentLoader, withUploadedFile } from "../documents/index.ts";
import { loadStructure, Structure } from "../structures/index.ts";
import { addBankAccount } from "./add-bank-account.usecase.ts";
import { archiveBankAccount } from "./archive-bank-account.usecase.ts";
import * as inputs from "./bank-account.inputs.ts";
import { bankAccountLoader, getBankAccount } from "./bank-account.queries.ts";
import { BankAccount, BankAccountAction, type AccountAction } from "./bank-account.type.ts";

@Resolver(() => BankAccount)
export class BankAccountResolver {
  @Query(() => BankAccount, { description: "One bank account on its own page; NOT_FOUND for whoever may not see it." })
  bankAccount(@Arg("id", () => ID, { description: "Its identifier." }) id: string, @Ctx() ctx: RequestContext): Promise<BankAccount> {
    return getBankAccount(ctx, id);
  }

  @Mutation(() => inputs.AddBankAccountPayload, { description: "Records a bank account with its RIB; asks for a fresh second factor." })
  addBankAccount(
    @Arg("input", () => inputs.AddBankAccountInputType, { description: "The account." }) { rib, ...input }: inputs.AddBankAccountInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload> {
    return withUploadedFile(ctx, rib, async (file) => {
      const { bankAccountId, problems } = await runUseCase(ctx, addBankAccount, { ...input, rib: file });
      return { bankAccount: bankAccountId ? await bankAccountLoader(ctx).load(bankAccountId) : null, problems };
    });
  }

  @Mutation(() => inputs.ArchiveBankAccountPayload, {
    description: "Retires a bank account that no sent request is to be paid to; asks for a fresh second factor.",
  })
  async archiveBankAccount(
    @Arg("input", () => inputs.ArchiveBankAccountInputType, { description: "The account." }) input: inputs.ArchiveBankAccountInputType,
    @Ctx() ctx: RequestContext,
  ): Promise<Payload & { bankAccount: BankAccount | null }> {
    const { bankAccountId, problems } = await runUseCase(ctx, archiveBankAccount, input);
    return { bankAccount: bankAccountId ? await bankAccountLoader(ctx).load(bankAccountId) : null, problems };
  }

  @FieldResolver(() => Document, { description: "The RIB file." })
  async rib(@Root() account: BankAccount, @Ctx() ctx: RequestContext): Promise<Document> {
    return (await documentLoader(ctx).load(account.ribDocumentId)) ?? notFound();
  }

  @FieldResolver(() => [BankAccountAction], { description: "What the viewer may do with it now, by the rules the server enforces." })
  async allowedActions(@Root() account: BankAccount, @Ctx() ctx: RequestContext): Promise<AccountAction[]> {
    if (account.archivedAt !== null) return [];
    const structure = await loadStructure(ctx, account.structureId);
    return loadActions(ctx, account.structureId, (capabilities) =>
      canAddBankAccount({ status: structure.status, capabilities }).allowed ? ["ARCHIVE"] : [],
    );
  }

  @FieldResolver(() => Structure, { description: "The structure it belongs to." })
  structure(@Root() account: BankAccount, @Ctx() ctx: RequestContext): Promise<Structure> {
    return loadStructure(ctx, account.structureId);
  }
}

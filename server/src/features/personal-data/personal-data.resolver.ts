import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { cancelAccountDeletion, keepAccount } from "./cancel-account-deletion.usecase.ts";
import { createDataExportLink } from "./create-data-export-link.usecase.ts";
import { deactivateAccount } from "./deactivate-account.usecase.ts";
import { findManagedStructures, findMyData, readDeletionLink } from "./my-data.queries.ts";
import { AccountDeletionLink, ManagedStructure, MyData } from "./my-data.type.ts";
import {
  CancelAccountDeletionPayload,
  CreateDataExportLinkInputType,
  CreateDataExportLinkPayload,
  DeactivateAccountPayload,
  KeepAccountInputType,
  KeepAccountPayload,
  RequestAccountDeletionInputType,
  RequestAccountDeletionPayload,
  RequestDataExportPayload,
} from "./personal-data.inputs.ts";
import { requestAccountDeletion } from "./request-account-deletion.usecase.ts";
import { requestDataExport } from "./request-data-export.usecase.ts";

@Resolver(() => MyData)
export class PersonalDataResolver {
  @Query(() => MyData, { description: "Export, deactivation and deletion of one's account. For people only: FORBIDDEN to a token." })
  myData(@Ctx() ctx: RequestContext): Promise<MyData> {
    return findMyData(ctx);
  }

  @FieldResolver(() => [ManagedStructure], {
    description: "Structures that depend on the viewer alone, by name, at most 20: each is handed over or closed before leaving.",
  })
  managedStructures(@Ctx() ctx: RequestContext, @Root() { userId }: MyData): Promise<ManagedStructure[]> {
    return findManagedStructures(ctx, userId);
  }

  @PublicField()
  @Query(() => AccountDeletionLink, { description: "Public: state of the link that takes a deletion back; never consumes it." })
  accountDeletionLink(
    @Ctx() ctx: RequestContext,
    @Arg("token", () => String, { description: "The `jeton` of the link." }) token: string,
  ): Promise<AccountDeletionLink> {
    return readDeletionLink(ctx, token);
  }

  @Mutation(() => RequestDataExportPayload, { description: "Asks for a file with everything the portal holds about oneself." })
  requestDataExport(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, requestDataExport, {});
  }

  @Mutation(() => CreateDataExportLinkPayload, { description: "A signed address of 60 seconds to download one's own export." })
  createDataExportLink(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CreateDataExportLinkInputType, { description: "The export." }) input: CreateDataExportLinkInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, createDataExportLink, input);
  }

  @Mutation(() => DeactivateAccountPayload, { description: "Closes the account; a mailed link reactivates it." })
  deactivateAccount(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, deactivateAccount, {});
  }

  @Mutation(() => RequestAccountDeletionPayload, { description: "Asks for the deletion of the account, done after some days." })
  requestAccountDeletion(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => RequestAccountDeletionInputType, { description: "The password." }) input: RequestAccountDeletionInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, requestAccountDeletion, input);
  }

  @Mutation(() => CancelAccountDeletionPayload, { description: "Keeps the account after all." })
  cancelAccountDeletion(@Ctx() ctx: RequestContext): Promise<Payload> {
    return runUseCase(ctx, cancelAccountDeletion, {});
  }

  @Mutation(() => KeepAccountPayload, { description: "Keeps the account, by the link of the mail that announced its deletion." })
  keepAccount(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => KeepAccountInputType, { description: "The link." }) input: KeepAccountInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, keepAccount, input);
  }
}

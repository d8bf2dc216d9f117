import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { ConnectionArgs, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import { createJournalExportLink } from "./create-journal-export-link.usecase.ts";
import { findJournal } from "./journal.queries.ts";
import {
  CreateJournalExportLinkInputType,
  CreateJournalExportLinkPayload,
  JournalEntry,
  JournalEntryConnection,
  JournalFilter,
} from "./journal.type.ts";

@Resolver(() => JournalEntry)
export class JournalResolver {
  @Query(() => JournalEntryConnection, {
    description: "Who did what for a structure, newest first, for its managers; NOT_FOUND for everybody else.",
  })
  structureJournal(
    @Ctx() ctx: RequestContext,
    @Arg("structureId", () => ID, { description: "The structure." }) structureId: string,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => JournalFilter, { nullable: true, description: "Narrows the journal; never widens it." })
    filter: JournalFilter | null,
  ): Promise<Connection<JournalEntry>> {
    return findJournal(ctx, structureId, args, filter);
  }

  @Mutation(() => CreateJournalExportLinkPayload, { description: "A signed address to the journal as a CSV file; managers only." })
  createJournalExportLink(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CreateJournalExportLinkInputType, { description: "Which journal, narrowed or whole." })
    input: CreateJournalExportLinkInputType,
  ): Promise<Payload> {
    return runUseCase(ctx, createJournalExportLink, input);
  }
}

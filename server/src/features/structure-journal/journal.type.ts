import type { JournalKind as Kind } from "@portail-tic/shared/structure-journal/journal-kinds";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";

export const JournalKind = registerEnum<Kind>(
  "JournalKind",
  {
    PEOPLE: "Attachments, roles, requests to decide.",
    RIGHTS: "Spaces and subscriptions.",
    STRUCTURE: "The structure itself and its services.",
    MONEY: "Bank accounts.",
    REFUNDS: "Refund requests and their files.",
  },
  "What a line of the journal is about.",
);

@ObjectType({ description: "One line of a structure's journal, in plain words." })
export class JournalEntry {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => DateTimeScalar, { description: "When." })
  at!: Date;
  @Field(() => JournalKind, { description: "What it is about." })
  kind!: Kind;
  @Field(() => String, {
    description: "Who: a name, initials of somebody unknown to the structure, a service of the State, or the portal.",
  })
  who!: string;
  @Field(() => String, { description: "What was done, in the language of the request." })
  what!: string;
  @Field(() => Boolean, { description: "It was refused: nothing was changed." })
  isAttempt!: boolean;
  @Field(() => Boolean, { description: "Done by a program with one of the person's API tokens." })
  isByProgram!: boolean;
}

export const { Connection: JournalEntryConnection } = connectionOf("JournalEntry", () => JournalEntry);

@InputType({ description: "Narrows a journal; never widens it." })
export class JournalFilter {
  @Field(() => JournalKind, { nullable: true, description: "Only about this." })
  kind?: Kind | null;
  @Field(() => String, { nullable: true, description: "From this day in Paris." })
  from?: string | null;
  @Field(() => String, { nullable: true, description: "Until this day in Paris, included." })
  to?: string | null;
}

@InputType("CreateJournalExportLinkInput", { description: "What of a journal to put in a file." })
export class CreateJournalExportLinkInputType {
  @Field(() => ID, { description: "The structure." })
  structureId!: string;
  @Field(() => String, { nullable: true, description: "Only about this: PEOPLE, RIGHTS, STRUCTURE, MONEY or REFUNDS." })
  kind?: string | null;
  @Field(() => String, { nullable: true, description: "From this day in Paris." })
  from?: string | null;
  @Field(() => String, { nullable: true, description: "Until this day in Paris, included." })
  to?: string | null;
}

export const CreateJournalExportLinkPayload = payloadOf("CreateJournalExportLinkPayload", {
  url: { type: () => String, description: "A signed address, good for 60 seconds." },
});

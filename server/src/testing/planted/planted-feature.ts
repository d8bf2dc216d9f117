import "reflect-metadata";
import { Arg, Args, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { z } from "zod";
import type { FeatureModule } from "../../platform/features/feature-module.ts";
import { ConnectionArgs, connectionOf, type Connection } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset } from "../../platform/graphql/keyset.ts";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { PublicField } from "../../platform/graphql/public-field.ts";
import { UploadScalar, type FileUpload } from "../../platform/graphql/scalars/upload.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";

/** A small feature that exists only to try the platform: notes kept in the outbox table, so that it needs no table of its own. */
export const keepNote = defineUseCase({
  name: "keepNote",
  access: "signedIn",
  input: z.object({ text: z.string().min(1).max(10), refusal: z.boolean().nullish() }),
  run: async (uc, input) => {
    await uc.announce("note.kept", { text: input.text });
    uc.audit({ subjectKind: "Note", subjectId: input.text });
    const counted = await uc.survive((manager) => consume(manager, { key: "note", points: 100, windowSeconds: 60, now: uc.now }));
    if (input.refusal === true) refuse("NOT_ALLOWED", { path: ["refusal"] });
    return { text: input.text, allowed: counted.allowed };
  },
});

export const guess = defineUseCase({
  name: "guess",
  access: "public",
  input: z.object({ text: z.string() }),
  run: async (uc, input) => {
    if (input.text === "explode") throw new Error("secret detail of the inside");
    await uc.manager.query("select 1");
    return { text: input.text };
  },
});

export const changeSecret = defineUseCase({
  name: "changeSecret",
  access: "signedIn",
  stepUp: true,
  input: z.object({}),
  run: async () => ({ text: "changed" }),
});

export const instruct = defineUseCase({
  name: "instruct",
  access: ["INSTRUCTOR"],
  input: z.object({}),
  run: async () => ({ text: "instructed" }),
});

const fileSchema = z.custom<Promise<FileUpload>>((value) => value instanceof Promise);
export const keepFile = defineUseCase({
  name: "keepFile",
  access: "signedIn",
  input: z.object({ file: fileSchema, more: z.array(fileSchema).nullish() }),
  run: async (_uc, input) => {
    let bytes = 0;
    for (const file of [input.file, ...(input.more ?? [])]) {
      const { createReadStream } = await file;
      for await (const chunk of createReadStream()) bytes += (chunk as Buffer).length;
    }
    return { text: String(bytes) };
  },
});

@InputType({ description: "A note." })
class NoteInput {
  @Field(() => String, { description: "Its text." })
  text!: string;
  @Field(() => Boolean, { nullable: true, description: "Refuse after writing." })
  refusal?: boolean | null;
}

@InputType({ description: "A file." })
class FileInput {
  @Field(() => UploadScalar, { description: "The file." })
  file!: Promise<FileUpload>;
  @Field(() => [UploadScalar], { nullable: true, description: "More of them." })
  more?: Promise<FileUpload>[] | null;
}

@ObjectType({ description: "A note." })
class Note {
  @Field(() => ID, { description: "Its id." })
  id!: string;
  @Field(() => String, { description: "Its text." })
  text!: string;
  @Field(() => Note, { nullable: true, description: "None: there to be asked for deeply." })
  twin?: Note | null;
}

const NotePayload = payloadOf("NotePayload", { text: { type: () => String, description: "The text." } });
const { Connection: NoteConnection } = connectionOf("Note", () => Note);
interface NoteRow {
  id: string;
  text: string;
}

/** What `stuck` waits for. */
export const stuck = Promise.withResolvers<void>();

@Resolver()
class PlantedResolver {
  @PublicField()
  @Query(() => String, { description: "Anyone may ask." })
  hello(): string {
    return "hello";
  }

  @Query(() => String, { description: "Nothing marks it public." })
  closed(@Ctx() ctx: RequestContext): string {
    return ctx.viewer.kind;
  }

  @PublicField()
  @Query(() => Int, { description: "Breaks inside." })
  async broken(@Ctx() ctx: RequestContext): Promise<number> {
    await ctx.db.query("select secret_column from audit_entry");
    return 1;
  }

  @PublicField()
  @Query(() => Int, { description: "Takes its time." })
  async slow(@Ctx() ctx: RequestContext): Promise<number> {
    await ctx.db.query("select pg_sleep(0.3)");
    return 1;
  }

  @PublicField()
  @Query(() => Int, { description: "Answers when the test lets it." })
  async stuck(): Promise<number> {
    await stuck.promise;
    return 1;
  }

  @PublicField()
  @Query(() => Int, { description: "Doubles." })
  double(@Arg("n", () => Int, { description: "A number." }) n: number): number {
    return n * 2;
  }

  @PublicField()
  @Query(() => NoteConnection, { description: "Notes, newest first." })
  async notes(@Args(() => ConnectionArgs) args: ConnectionArgs, @Ctx() ctx: RequestContext): Promise<Connection<NoteRow>> {
    const params: unknown[] = ["note.kept"];
    const order = { direction: "desc", columns: [{ sql: "m.id", type: "uuid", value: (row: NoteRow) => row.id }] } as const;
    const page = keyset<NoteRow>(order, args, params);
    const rows = await ctx.db.query<NoteRow>(
      `select m.id, m.payload->>'text' as text from outbox_message m where m.topic = $1 and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
      params,
    );
    const count = async () =>
      (await ctx.db.query<{ n: number }>(`select count(*) as n from outbox_message where topic = 'note.kept'`))[0]?.n ?? 0;
    return page.page(rows, (row) => row, count);
  }

  @Mutation(() => NotePayload, { description: "Keeps a note." })
  keepNote(@Arg("input", () => NoteInput, { description: "The note." }) input: NoteInput, @Ctx() ctx: RequestContext) {
    return runUseCase(ctx, keepNote, input);
  }

  @Mutation(() => NotePayload, { description: "An authentication mutation." })
  guess(@Arg("input", () => NoteInput, { description: "The guess." }) input: NoteInput, @Ctx() ctx: RequestContext) {
    return runUseCase(ctx, guess, input);
  }

  @Mutation(() => NotePayload, { description: "Needs a step-up." })
  changeSecret(@Ctx() ctx: RequestContext) {
    return runUseCase(ctx, changeSecret, {});
  }

  @Mutation(() => NotePayload, { description: "For instructors." })
  instruct(@Ctx() ctx: RequestContext) {
    return runUseCase(ctx, instruct, {});
  }

  @Mutation(() => NotePayload, { description: "Takes a file." })
  keepFile(@Arg("input", () => FileInput, { description: "The file." }) input: FileInput, @Ctx() ctx: RequestContext) {
    return runUseCase(ctx, keepFile, input);
  }
}

export const plantedFeature: FeatureModule = { name: "planted", resolvers: [PlantedResolver] };

import type { GraphQLField, GraphQLFieldMap, GraphQLSchema } from "graphql";
import { pathOfUnstorableText } from "../database/storable-text.ts";
import { badUserInput } from "../problems/top-level-errors.ts";
import { isFullySignedIn, notSignedIn } from "../sessions/viewer.ts";
import { findUseCase } from "../use-cases/define-use-case.ts";
import type { RequestContext } from "./context.ts";
import { PUBLIC_EXTENSION } from "./public-field.ts";

type RootField = GraphQLField<unknown, RequestContext>;

/**
 * Closes every root query that is not marked public, refuses texts no database takes, and demands a use case behind every mutation
 * (`runUseCase` gates those).
 * Done on the built schema: a middleware would make every field of every object asynchronous.
 */
export function gateRootFields(schema: GraphQLSchema): void {
  for (const field of fieldsOf(schema.getQueryType())) gateQuery(field);
  const orphans = fieldsOf(schema.getMutationType()).filter((field) => !findUseCase(field.name));
  if (orphans.length > 0) {
    throw new Error(`No use case is defined for: ${orphans.map((field) => field.name).join(", ")}. A mutation goes through runUseCase.`);
  }
}

/** The root queries anyone may ask and the mutations anyone may call, for the test that prints them. */
export function publicRootFields(schema: GraphQLSchema): string[] {
  const queries = fieldsOf(schema.getQueryType()).filter(isPublic);
  const mutations = fieldsOf(schema.getMutationType()).filter((field) => findUseCase(field.name)?.access === "public");
  return [...queries, ...mutations].map((field) => field.name).sort();
}

function fieldsOf(type: { getFields(): GraphQLFieldMap<unknown, RequestContext> } | null | undefined): RootField[] {
  return type ? Object.values(type.getFields()) : [];
}

function isPublic(field: RootField): boolean {
  return field.extensions[PUBLIC_EXTENSION] === true;
}

function gateQuery(field: RootField): void {
  const open = field.resolve;
  if (!open) throw new Error(`The root query ${field.name} has no resolver.`);
  const isOpenToAll = isPublic(field);
  const takesArguments = field.args.length > 0;
  field.resolve = (root, args, ctx, info) => {
    if (!isOpenToAll && !isFullySignedIn(ctx.viewer)) return notSignedIn(ctx.viewer);
    const unstorable = takesArguments ? pathOfUnstorableText(args) : null;
    if (unstorable) return badUserInput(`"${unstorable.join(".")}" holds a character that is not text.`);
    return open(root, args, ctx, info);
  };
}

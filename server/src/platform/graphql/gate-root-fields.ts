import type { GraphQLField, GraphQLFieldMap, GraphQLSchema } from "graphql";
import { unauthenticated } from "../problems/top-level-errors.ts";
import { isFullySignedIn } from "../sessions/viewer.ts";
import { findUseCase } from "../use-cases/define-use-case.ts";
import type { RequestContext } from "./context.ts";
import { PUBLIC_EXTENSION } from "./public-field.ts";

type RootField = GraphQLField<unknown, RequestContext>;

/**
 * Closes every root query that is not marked public, and demands a use case behind every mutation (`runUseCase` gates those).
 * Done on the built schema: a middleware would make every field of every object asynchronous.
 */
export function gateRootFields(schema: GraphQLSchema): void {
  for (const field of fieldsOf(schema.getQueryType())) if (!isPublic(field)) close(field);
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

function close(field: RootField): void {
  const open = field.resolve;
  if (!open) throw new Error(`The root query ${field.name} has no resolver.`);
  field.resolve = (root, args, ctx, info) => (isFullySignedIn(ctx.viewer) ? open(root, args, ctx, info) : unauthenticated());
}

import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { gateRootFields } from "./gate-root-fields.ts";
import { DateTimeScalar } from "./scalars/output-scalars.ts";

/** The executable schema of these resolvers, closed by default. Call it once per process. */
// oxlint-disable-next-line typescript/no-unsafe-function-type -- what type-graphql accepts as a resolver class
export function buildPortalSchema(resolvers: readonly Function[]): GraphQLSchema {
  plainFieldsNeedNoResolver();
  const schema = buildSchemaSync({
    // oxlint-disable-next-line typescript/no-unsafe-function-type -- the same
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    validate: false, // runUseCase parses every input with its shared schema
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  gateRootFields(schema);
  describeRoots(schema);
  return schema;
}

/** type-graphql has no place for these two descriptions. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = "Everything that can be read. Asks for a signed-in viewer or an API token, unless marked public.";
  if (mutation)
    mutation.description = "Everything that changes something. An expected refusal comes back in `problems`, and nothing was changed.";
}

interface ObjectTypeMetadata {
  simpleResolvers?: boolean;
  fields?: { name: string; schemaName: string; simple?: boolean }[];
}

/**
 * type-graphql gives every plain field a resolver of its own, which graphql-jit then has to call; without one it reads the property.
 * (It has the same switch per class, `simpleResolvers`, but no default for all.)
 */
function plainFieldsNeedNoResolver(): void {
  const storage = (globalThis as { TypeGraphQLMetadataStorage?: { objectTypes: ObjectTypeMetadata[] } }).TypeGraphQLMetadataStorage;
  for (const type of storage?.objectTypes ?? []) type.simpleResolvers ??= true;
}

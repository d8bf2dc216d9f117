import {
  getNamedType,
  getOperationAST,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { policy } from "../../platform/config/policy.ts";
import { measureCost } from "../../platform/graphql/measure-cost.ts";

/** Objects met one after the other below a root field; a connection and its items count for one. */
const maxObjects = 5;

/**
 * Every longest path below this root field (its arguments written already), as a document of its own: what each object met says of itself, and the
 * next one. As far as the server lets anybody go: its limits of depth and of cost end a path too.
 */
export function pathsFrom(schema: GraphQLSchema, root: string, field: GraphQLField<unknown, unknown>): string[] {
  const below = selectionsBelow(field, maxObjects, policy.graphql.maxDepth - 1);
  return below.map((selection) => `{ ${root} ${selection} }`).filter((text) => costOf(schema, text) <= policy.graphql.maxCost);
}

type AnyField = GraphQLField<unknown, unknown>;

/** What may follow a field: one selection for each path. Empty when it does not fit any more. */
function selectionsBelow(field: AnyField, objects: number, levels: number): string[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return [""];
  if (!isConnection(type)) return selectionsOf(type, objects, levels);
  const node = getNamedType(getNamedType(type.getFields()["edges"]?.type as AnyField["type"]) as never);
  const item = isObjectType(node) ? node.getFields()["node"] : undefined;
  if (!item) throw new Error(`${type.name} is no connection.`);
  return selectionsBelow(item, objects, levels - 2).map(
    (inner) => `{ totalCount pageInfo { startCursor endCursor } edges { cursor node ${inner} } }`,
  );
}

function selectionsOf(type: GraphQLObjectType, objects: number, levels: number): string[] {
  if (objects === 0 || levels <= 0) return [];
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const own = fields.filter((field) => isLeafType(getNamedType(field.type))).map((field) => field.name);
  const further = fields
    .filter((field) => !isLeafType(getNamedType(field.type)))
    .flatMap((field) => selectionsBelow(field, objects - 1, levels - 1).map((inner) => `${withPage(field)} ${inner}`));
  const selections = further.map((next) => `{ ${[...own, next].join(" ")} }`);
  if (selections.length > 0) return selections;
  return own.length > 0 ? [`{ ${own.join(" ")} }`] : [];
}

/** Two items of each list: whatever leaks, leaks from the first ones too, and deep paths stay below the limit of cost. */
function withPage(field: AnyField): string {
  return field.args.some((argument) => argument.name === "first") ? `${field.name}(first: 2)` : field.name;
}

const isConnection = (type: GraphQLObjectType): boolean => type.name.endsWith("Connection");

function costOf(schema: GraphQLSchema, text: string): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  return operation ? measureCost(schema, document, operation, null) : Number.POSITIVE_INFINITY;
}

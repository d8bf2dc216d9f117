import {
  getOperationAST,
  isEnumType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isObjectType,
  parse,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { policy } from "../platform/config/policy.ts";
import { measureCost } from "../platform/graphql/measure-cost.ts";

/** Asks this root field for everything below it, as deep as the limits of cost and length let one look (five objects at most). */
export function deepDocument(schema: GraphQLSchema, root: string, type: GraphQLOutputType): string {
  const documents = [5, 4, 3, 2].map((depth) => `{ ${root} ${selectionOf(type, depth)} }`);
  return documents.find((text) => isShort(text) && costOf(schema, text) <= policy.graphql.maxCost) ?? "";
}

function isShort(text: string): boolean {
  try {
    parse(text, { maxTokens: policy.graphql.maxTokens });
    return true;
  } catch {
    return false;
  }
}

function costOf(schema: GraphQLSchema, text: string): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  return operation ? measureCost(schema, document, operation, null) : Number.POSITIVE_INFINITY;
}

/** Every field that needs no argument, so many objects deep. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  if (isNonNullType(type) || isListType(type)) return selectionOf(type.ofType as GraphQLOutputType, depth);
  if (!isObjectType(type) || depth === 0) return "";
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((argument) => isRequiredArgument(argument))) return [];
    if (isLeaf(field.type)) return [field.name];
    const below = selectionOf(field.type, depth - 1);
    return below === "" ? [] : [`${field.name} ${below}`];
  });
  return parts.length > 0 ? `{ ${parts.join(" ")} }` : "";
}

function isLeaf(type: GraphQLOutputType): boolean {
  if (isNonNullType(type) || isListType(type)) return isLeaf(type.ofType as GraphQLOutputType);
  return isEnumType(type) || !isObjectType(type);
}

import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { pageSize } from "./connection.ts";

export type Variables = Readonly<Record<string, unknown>>;

/** How many objects a list without `first` is taken for: the longest of them hold about that many (a farm's accounts, a year's events). */
const PLAIN_LIST_SIZE = 10;
/** Counting a whole list reads all of it. */
const COUNT_COST = 10;

/**
 * The cost of one operation, known before it runs: how many objects its answer may hold, each page as long as it asks for, and the lists it
 * counts. What an object says of itself is free; lists load in batches, so that objects are what memory and time go to. Each fragment is measured once and
 * counted at each spread, on a valid document. `variables: null`: whatever they will be, at their worst.
 */
export function measureCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables | null,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, number>();

  const ofFragment = (name: string, page: number): number => {
    const key = `${name} ${page}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const cost = fragment ? ofSet(fragment.selectionSet, fragment.typeCondition.name.value, page) : 0;
    measured.set(key, cost);
    return cost;
  };

  /** `page`: how many items the connection around holds. */
  const ofSet = (set: SelectionSetNode, typeName: string, page: number): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value, page);
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return sum + ofSet(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, page);
      return sum + ofField(selection, typeName, page);
    }, 0);

  const ofField = (field: FieldNode, typeName: string, page: number): number => {
    const type = schema.getType(typeName);
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    if (field.name.value === "totalCount") return COUNT_COST;
    if (!definition || !field.selectionSet) return 0; // introspection is answered from memory
    const named = getNamedType(definition.type);
    if (!isCompositeType(named)) return 0;
    const takesFirst = definition.args.some(({ name }) => name === "first");
    const below = ofSet(field.selectionSet, named.name, takesFirst ? firstOf(field, operation, variables) : page);
    const size = !isList(definition.type) ? 1 : field.name.value === "edges" ? page : PLAIN_LIST_SIZE;
    return size * (1 + below);
  };

  const root = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: null }[operation.operation];
  return root ? ofSet(operation.selectionSet, root.name, 1) : 0;
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

/** The page this field asks for; one the field will refuse counts as the largest. */
function firstOf(field: FieldNode, operation: OperationDefinitionNode, variables: Variables | null): number {
  const value = field.arguments?.find(({ name }) => name.value === "first")?.value;
  const asked = value?.kind === Kind.VARIABLE ? variableOf(value.name.value, operation, variables) : literalOf(value);
  return asked >= 1 && asked <= pageSize.largest ? asked : pageSize.largest;
}

function literalOf(value: { kind: string; value?: unknown } | undefined): number {
  if (!value || value.kind === Kind.NULL) return pageSize.usual;
  return value.kind === Kind.INT ? Number(value.value) : pageSize.largest;
}

function variableOf(name: string, operation: OperationDefinitionNode, variables: Variables | null): number {
  if (!variables) return pageSize.largest;
  if (name in variables) return variables[name] === null ? pageSize.usual : Number(variables[name]);
  return literalOf(operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue);
}

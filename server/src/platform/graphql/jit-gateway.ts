import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import {
  execute,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isLeafType,
  OperationTypeNode,
  typeFromAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";

type Variables = Record<string, unknown>;
type CompiledRun = (root: object, context: unknown, variables: Variables) => ExecutionResult | Promise<ExecutionResult>;
interface Plan {
  readonly operation: OperationDefinitionNode;
  /** null: this operation runs on graphql-js. */
  readonly run: CompiledRun | null;
}
interface ExecutorCall {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly context: unknown;
  readonly request: { readonly variables?: Variables };
}

/**
 * Queries compiled by graphql-jit, given to Apollo through its gateway hook. graphql-jit 0.8.9 drops the defaults of input-object fields
 * and its variable errors are not recognised as the client's: so mutations and operations with input-object variables run on graphql-js,
 * and graphql-js checks the variables of the others.
 */
export function jitGateway<C extends BaseContext>(schema: GraphQLSchema): ApolloServerOptionsWithGateway<C>["gateway"] {
  const planOf = makePlanner(schema);
  const executor = async (call: ExecutorCall): Promise<ExecutionResult> => {
    const { document, context } = call;
    const variables = call.request.variables ?? {};
    const plan = planOf(document, call.operationName ?? undefined);
    if (!plan?.run) {
      return execute({ schema, document, operationName: call.operationName ?? null, contextValue: context, variableValues: variables });
    }
    const { errors } = getVariableValues(schema, plan.operation.variableDefinitions ?? [], variables, { maxErrors: 50 });
    return errors ? { errors } : withOrdinaryErrors(await plan.run({}, context, variables));
  };
  // Apollo calls these three functions only, whatever a federation gateway could do besides.
  const gateway = {
    load: async () => ({ schema, executor }),
    onSchemaLoadOrUpdate: (listen: (loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) => {
      listen({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    stop: async () => undefined,
  };
  return gateway;
}

/** graphql-jit's own error class leaves `extensions` out of errors that had none, which Apollo does not expect. */
function withOrdinaryErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(
    ({ message, path, originalError, extensions }) =>
      new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null, extensions: extensions ?? null }),
  );
  return { ...result, errors };
}

/** Apollo keeps parsed documents, so a plan is kept as long as its document is. */
function makePlanner(schema: GraphQLSchema): (document: DocumentNode, operationName: string | undefined) => Plan | null {
  const plans = new WeakMap<DocumentNode, Map<string, Plan>>();
  return (document, operationName) => {
    const known = plans.get(document) ?? new Map<string, Plan>();
    plans.set(document, known);
    const found = known.get(operationName ?? "");
    if (found) return found;
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const plan = { operation, run: compile(schema, document, operation, operationName) };
    known.set(operationName ?? "", plan);
    return plan;
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  name: string | undefined,
): CompiledRun | null {
  const takesLeavesOnly = (operation.variableDefinitions ?? []).every((variable) => {
    const type = typeFromAST(schema, variable.type);
    return type !== undefined && isLeafType(getNamedType(type));
  });
  if (operation.operation !== OperationTypeNode.QUERY || !takesLeavesOnly) return null;
  const compiled = compileQuery(schema, document, name);
  return isCompiledQuery(compiled) ? (compiled.query as CompiledRun) : null;
}

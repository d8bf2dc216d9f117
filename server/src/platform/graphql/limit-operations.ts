import { GraphQLError, Kind, OperationTypeNode, type OperationDefinitionNode, type ValidationRule } from "graphql";
import { policy } from "../config/policy.ts";
import { findUseCase, isAuthentication } from "../use-cases/define-use-case.ts";
import { measureOperation, type Measure } from "./measure-operation.ts";

const limits = policy.graphql;

/** The limits of an operation (source: security notes §1), judged once per document before anything runs. */
export const limitOperations: ValidationRule = (context) => ({
  Document: (document) => {
    for (const node of document.definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      const measure = measureOperation(document, node);
      const excess = [
        over("levels deep", measure.depth, limits.maxDepth),
        over("aliases", measure.aliases, limits.maxAliases),
        over("directives", measure.directives, limits.maxDirectives),
        over("root fields", measure.rootFields, limits.maxRootFields),
        overAuthentication(node, measure),
      ].find((fault) => fault !== null);
      if (excess) context.reportError(new GraphQLError(excess, { nodes: node }));
    }
  },
});

function over(what: string, count: number, maximum: number): string | null {
  return count > maximum ? `This operation has ${count} ${what}; the limit is ${maximum}.` : null;
}

/** A password or a code is tried once per request: aliases would multiply the guesses behind one counted call. */
function overAuthentication(operation: OperationDefinitionNode, measure: Measure): string | null {
  if (operation.operation !== OperationTypeNode.MUTATION || measure.rootFields <= limits.maxAuthenticationFields) return null;
  const isSensitive = [...measure.rootNames].some((name) => {
    const useCase = findUseCase(name);
    return useCase !== undefined && isAuthentication(useCase);
  });
  return isSensitive ? "An authentication mutation travels alone in its request." : null;
}

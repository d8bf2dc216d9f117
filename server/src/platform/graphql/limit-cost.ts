import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { policy } from "../config/policy.ts";
import { TopLevelError } from "../problems/top-level-errors.ts";
import type { RequestContext } from "./context.ts";
import { measureCost, type Variables } from "./measure-cost.ts";

const { maxCost } = policy.graphql;

/** Refuses an operation that would answer too much, after it was found valid and before anything of it runs. */
export const limitCost: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, response }) => {
      if (!operation || worstCost(schema, document, operation) <= maxCost) return;
      const cost = measureCost(schema, document, operation, (request.variables ?? {}) satisfies Variables);
      if (cost <= maxCost) return;
      response.http.status = 400; // Apollo would call it our own failure
      refuseCost(cost);
    },
  }),
};

/** Apollo keeps parsed documents: an operation that fits whatever its variables is measured once. */
const worstCosts = new WeakMap<OperationDefinitionNode, number>();

function worstCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): number {
  const known = worstCosts.get(operation);
  if (known !== undefined) return known;
  const cost = measureCost(schema, document, operation, null);
  worstCosts.set(operation, cost);
  return cost;
}

function refuseCost(cost: number): never {
  throw new TopLevelError("BAD_USER_INPUT", `This operation may answer ${cost} objects; the limit is ${maxCost}. Ask for shorter pages.`, {
    limit: "cost",
    cost,
    maximum: maxCost,
  });
}

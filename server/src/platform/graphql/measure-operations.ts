import type { ApolloServerPlugin } from "@apollo/server";
import { Kind, type OperationDefinitionNode } from "graphql";
import type { Metrics } from "../metrics/metrics.ts";
import type { RequestContext } from "./context.ts";

/** Times each operation under the first field it asks for: a name of the schema, whatever the caller calls it. */
export function measureOperations({ operations }: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      const end = operations.startTimer();
      return {
        willSendResponse: async ({ operation, response }) => {
          const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
          const code = errors?.[0]?.extensions?.["code"];
          const outcome = errors === undefined ? "ok" : typeof code === "string" ? code : "INTERNAL";
          end({ field: firstField(operation), outcome });
        },
      };
    },
  };
}

function firstField(operation: OperationDefinitionNode | undefined): string {
  const field = operation?.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  return field?.name.value ?? "(none)";
}

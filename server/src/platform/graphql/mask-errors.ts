import { randomUUID } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { RequestContext } from "./context.ts";
import { maskUnexpected } from "../logging/mask-unexpected.ts";
import { TopLevelError } from "../problems/top-level-errors.ts";

/** What Apollo calls the client's own faults. */
const clientFaults = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/**
 * What a client sees of an error: our own codes; for anything unexpected a generic text and a reference under which the log has it.
 * Never SQL, a stack, a path or a constraint's name.
 */
export function makeErrorMask(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const { path, locations } = formatted;
    const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
    if (original instanceof TopLevelError) return { message: original.message, ...place, extensions: { ...original.extensions } };
    if (clientFaults.has(String(formatted.extensions?.["code"]))) {
      return { message: formatted.message, ...place, extensions: { code: "BAD_USER_INPUT" } };
    }
    const { reference, message } = maskUnexpected(log, original, requestOf(formatted));
    return { message, ...place, extensions: { code: "INTERNAL", reference } };
  };
}

/** Where the mask finds the id of the request, which Apollo does not give it; the mask lets nothing of it out but the reference. */
const requestKey = "requestId";

export const quoteRequest: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      // Our own errors share their extensions with what the client reads.
      for (const error of errors)
        if (!(unwrapResolverError(error) instanceof TopLevelError)) error.extensions[requestKey] = contextValue.request.id;
    },
  }),
};

/** Without one (Apollo failed before it had a context), a name of its own. */
function requestOf(formatted: GraphQLFormattedError): string {
  const id = formatted.extensions?.[requestKey];
  return typeof id === "string" ? id : randomUUID();
}

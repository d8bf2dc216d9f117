import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { policy } from "../config/policy.ts";
import type { RequestContext } from "./context.ts";
import { jitGateway } from "./jit-gateway.ts";
import { limitCost } from "./limit-cost.ts";
import { limitOperations } from "./limit-operations.ts";
import { makeErrorMask, quoteRequest } from "./mask-errors.ts";
import { measureOperations } from "./measure-operations.ts";
import type { Metrics } from "../metrics/metrics.ts";

/** One of these must come with a request: a browser cannot send it to another site without asking first (CSRF). */
export const csrfHeaders = ["x-apollo-operation-name", "apollo-require-preflight"];

/** Apollo Server with our limits and masks, started. `jit: false` runs everything on graphql-js. */
export async function makeApolloServer(
  schema: GraphQLSchema,
  options: { log: Logger; metrics: Metrics; jit: boolean },
): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    ...(options.jit ? { gateway: jitGateway<RequestContext>(schema) } : { schema }),
    introspection: true, // only bearer tokens send free text; see the two doors
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: { requestHeaders: csrfHeaders },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: policy.graphql.maxTokens },
    validationRules: [limitOperations],
    formatError: makeErrorMask(options.log),
    plugins: [ApolloServerPluginCacheControlDisabled(), measureOperations(options.metrics), limitCost, quoteRequest, answerExcess],
    logger: options.log,
  });
  await server.start();
  return server;
}

const statusOfExcess: Partial<Record<string, number>> = { RATE_LIMITED: 429, OVERLOADED: 503 };

/** Excess is also an HTTP status with the delay, for clients and proxies that read no GraphQL. */
const answerExcess: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
      const excess = errors?.find((error) => String(error.extensions?.["code"]) in statusOfExcess);
      if (!excess) return;
      response.http.status = statusOfExcess[String(excess.extensions?.["code"])] ?? 503;
      response.http.headers.set("retry-after", String(Number(excess.extensions?.["retryAfterSeconds"] ?? 60)));
    },
  }),
};

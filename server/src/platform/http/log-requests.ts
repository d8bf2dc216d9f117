import type { FastifyInstance } from "fastify";
import type { Metrics } from "../metrics/metrics.ts";

/**
 * One line and one measure per answer: method, route and duration; never the address asked for, which may hold a token. The answer carries the name
 * the line has, so that somebody who quotes it is found.
 */
export function logRequests(app: FastifyInstance, { answers }: Metrics): void {
  app.addHook("onRequest", async (request, reply) => void reply.header("x-request-id", request.id));
  app.addHook("onResponse", async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? "(none)";
    answers.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    request.log.info({ method, route, status: reply.statusCode, durationMs: Math.round(reply.elapsedTime) }, "answered");
  });
}

import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Gauge, type Registry } from "prom-client";
import { sha256 } from "../secrets/sha256.ts";
import type { Reader } from "../database/reader.ts";
import { bearerOf } from "../http/request-context.ts";
import type { Services } from "../services/services.ts";
import { readBacklog } from "./read-backlog.ts";

/**
 * `GET /metrics`, in Prometheus' text format, for whoever holds METRICS_TOKEN (`authorization: Bearer …`). Without that setting, or with another token, the
 * page does not exist: figures tell an attacker what works.
 */
export function addMetricsRoute(app: FastifyInstance, { services, reader }: { services: Services; reader: Reader }): void {
  const { metricsToken } = services.settings;
  if (metricsToken === null) return;
  const { registry } = services.metrics;
  collectDefaultMetrics({ register: registry });
  const refresh = addBacklog(registry);
  const expected = sha256(metricsToken);
  app.get("/metrics", async (request, reply) => {
    if (!timingSafeEqual(sha256(bearerOf(request) ?? ""), expected)) return reply.callNotFound();
    refresh(await readBacklog(reader, services.clock.now()));
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

/** What waits for any process: read at each scrape, the same whichever process answers. */
function addBacklog(registry: Registry) {
  const registers = [registry];
  const waiting = new Gauge({ name: "portal_outbox_waiting", help: "Messages due or to be tried again.", registers });
  const oldest = new Gauge({ name: "portal_outbox_oldest_seconds", help: "Age of the oldest waiting message.", registers });
  const givenUp = new Gauge({ name: "portal_outbox_given_up", help: "Messages nobody will try again.", registers });
  const sinceEnd = new Gauge({ name: "portal_job_since_end_seconds", help: "Since the last turn ended.", labelNames: ["job"], registers });
  const failing = new Gauge({ name: "portal_job_failing", help: "1 when the last turn failed.", labelNames: ["job"], registers });
  return (backlog: Awaited<ReturnType<typeof readBacklog>>): void => {
    waiting.set(backlog.waitingMessages);
    oldest.set(backlog.oldestMessageSeconds);
    givenUp.set(backlog.givenUpMessages);
    for (const { name, sinceEndSeconds, isFailing } of backlog.jobs) {
      if (sinceEndSeconds !== null) sinceEnd.set({ job: name }, sinceEndSeconds);
      failing.set({ job: name }, isFailing ? 1 : 0);
    }
  };
}

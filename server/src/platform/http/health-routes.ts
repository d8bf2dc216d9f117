import type { FastifyInstance } from "fastify";

/** Live: the process answers. Ready: it wants traffic, and its database answers. A stopping server is live and not ready. */
export function addHealthRoutes(app: FastifyInstance, probe: { isStopping: () => boolean; ping: () => Promise<void> }): void {
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    const isReady =
      !probe.isStopping() &&
      (await probe.ping().then(
        () => true,
        () => false,
      ));
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? "ready" : "not ready" });
  });
}

import type { FastifyInstance } from "fastify";

const staticPath = "/explorer/static/";

/** What a newcomer sees: where the token goes, and one query to try it with. */
const firstSight = {
  defaultEditorToolsVisibility: "headers",
  initialHeaders: JSON.stringify({ Authorization: "Bearer paste-your-API-token-here" }, null, 2),
  defaultQuery:
    "# Make an API token in « Mon compte », paste it below under Headers, then run this.\n{\n  viewer {\n    user {\n      firstName\n      lastName\n    }\n  }\n}\n",
} as const;

/** Ruru's page has inline scripts; nothing from elsewhere is allowed even here. */
const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The GraphQL explorer, for API tokens. A development dependency: absent, no route. */
export async function addExplorer(app: FastifyInstance): Promise<void> {
  const ruru = await loadRuru();
  if (!ruru) return;
  const page = ruru.server.ruruHTML({ endpoint: "/graphql", staticPath, clientConfig: firstSight });
  app.get("/explorer", async (_request, reply) => reply.header("content-security-policy", explorerPolicy).type("text/html").send(page));
  app.get(`${staticPath}*`, async (request, reply) => {
    const file = await ruru.files.getStaticFile({
      staticPath,
      urlPath: request.url,
      acceptEncoding: request.headers["accept-encoding"],
      disallowDevAssets: true,
    });
    if (!file) return reply.callNotFound();
    return reply.headers({ ...file.headers, "cache-control": "no-cache", "content-security-policy": explorerPolicy }).send(file.content);
  });
}

async function loadRuru() {
  try {
    return { server: await import("ruru/server"), files: await import("ruru/static") };
  } catch {
    return null;
  }
}

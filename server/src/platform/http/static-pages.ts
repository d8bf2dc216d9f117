import { existsSync } from "node:fs";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { answerError } from "./answer-error.ts";
import { pagePolicy } from "./security-headers.ts";

/**
 * Serves the built pages of a folder, compressed beforehand where a `.br` lies beside the file. Any other address a browser opens gets
 * `index.html`: the pages have their own router.
 */
export async function addStaticPages(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = existsSync(`${folder}/index.html`);
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      index: "index.html",
      wildcard: true,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        // Built assets carry their hash in their name; the page that names them must be asked again.
        const isAsset = path.includes("/assets/");
        void reply.header("cache-control", isAsset ? "public, max-age=31536000, immutable" : "no-cache");
        void reply.header("content-security-policy", pagePolicy);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    // The compressed index of the root is not found by the static files; whoever asks the root wants the page.
    const wantsPage = (request.headers.accept ?? "").includes("text/html") || request.url === "/";
    const isPage = request.method === "GET" && wantsPage;
    if (isPage && isBuilt) return reply.sendFile("index.html");
    if (isPage) return reply.code(503).type("text/plain").send("The pages are not built yet: npm run build.\n");
    return answerError(reply, 404, "NOT_FOUND", "Not found.");
  });
}

import type { FastifyPluginAsync } from "fastify";
import type { RouteTools } from "../../platform/features/feature-module.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { sandboxPolicy } from "../../platform/http/security-headers.ts";
import { readDownloadToken } from "./download-link.ts";
import { findDownloadSource, type Download } from "./download-sources.ts";

const gone = {
  fr: "Ce lien de téléchargement a expiré ou n'existe pas. Retournez sur le portail et demandez le fichier à nouveau.\n",
  en: "This download link has expired or does not exist. Please go back to the portal and ask for the file again.\n",
} as const;

/** GET /documents/<signed token>: the file as an attachment, never shown by the browser inside our own origin. */
export const downloadRoutes: FastifyPluginAsync<RouteTools> = async (app, { contextOf }) => {
  // A wildcard: the router cuts named parameters at 100 characters, and a token is longer.
  app.get<{ Params: { "*": string } }>("/documents/*", async (request, reply) => {
    const ctx = await contextOf(request, reply);
    const download = await findDownload(ctx, request.params["*"]);
    if (!download) return reply.code(410).type("text/plain; charset=utf-8").send(gone[ctx.request.language]);
    return reply
      .headers({
        "content-type": download.mediaType,
        "content-disposition": dispositionOf(download.fileName),
        "content-security-policy": sandboxPolicy,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      })
      .send(download.content);
  });
};

async function findDownload(ctx: RequestContext, token: string): Promise<Download | null> {
  const target = await readDownloadToken(ctx.services, token, ctx.now);
  const source = target && findDownloadSource(target.kind);
  return source ? source(ctx, target.id) : null;
}

/** The name twice: without accents for old readers, exactly for the others (RFC 6266). */
function dispositionOf(fileName: string): string {
  const plain =
    fileName
      .normalize("NFKD")
      .replace(/[^\w .()-]/g, "")
      .trim() || "document";
  const exact = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

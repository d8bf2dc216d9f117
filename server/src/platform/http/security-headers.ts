import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";

/** The two <style> elements react-dsfr adds by itself (`dsfr-root-color-scheme`), by their hash; all other styles are our own files. */
const knownStyles = ["light", "dark"].map((scheme) => {
  const text = `:root { color-scheme: ${scheme}; }`;
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
});

/** No inline script, nothing from elsewhere, no frame around us. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src ${["'self'", ...knownStyles].join(" ")}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Answers that are not pages (API, downloads, probes) need nothing at all. */
export const sandboxPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox";

const twoYearsSeconds = 63_072_000;

/** Headers of every answer. What is not a file of the pages is never stored by a cache. */
export function addSecurityHeaders(app: FastifyInstance, options: { isHttps: boolean }): void {
  app.addHook("onRequest", async (_request, reply) => {
    void reply.headers({
      "content-security-policy": sandboxPolicy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
      "cache-control": "private, no-store",
      ...(options.isHttps ? { "strict-transport-security": `max-age=${twoYearsSeconds}; includeSubDomains` } : {}),
    });
  });
}

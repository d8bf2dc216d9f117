import { randomUUID } from "node:crypto";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../database/database.ts";
import type { RequestContext } from "../graphql/context.ts";
import { makeLoaderScope } from "../graphql/loaders.ts";
import { TopLevelError } from "../problems/top-level-errors.ts";
import type { Services } from "../services/services.ts";
import { resolveSession, resolveToken } from "../sessions/resolve-viewer.ts";
import { anonymous, type Viewer } from "../sessions/viewer.ts";
import type { PortalCookies } from "./portal-cookies.ts";

export interface ContextSource {
  readonly database: Database;
  readonly services: Services;
  readonly cookies: PortalCookies;
  readonly wakeWorker: () => void;
}

/** Makes the context of a request once, whoever asks for it (GraphQL, an upload check, a feature's route). */
export function makeContextSource(source: ContextSource): (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext> {
  const made = new WeakMap<FastifyRequest, Promise<RequestContext>>();
  return (request, reply) => {
    const known = made.get(request) ?? makeContext(source, request, reply);
    made.set(request, known);
    return known;
  };
}

async function makeContext(source: ContextSource, request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
  const { database, services } = source;
  const now = services.clock.now();
  const isBackground = request.headers["x-background"] === "1";
  const ctx: RequestContext = {
    viewer: await resolveViewer(source, request, { now, isBackground }),
    now,
    request: {
      id: request.id,
      ip: request.ip,
      userAgent: request.headers["user-agent"] ?? "",
      language: languageOf(request),
      held: bearerOf(request) === null ? source.cookies.read(request) : { sessionToken: null, deviceToken: null },
    },
    services,
    db: database.reader,
    loaders: makeLoaderScope(),
    transactions: database,
    applyCookies: async (changes) => {
      source.cookies.write(reply, changes);
      if (changes.session === undefined) return ctx.viewer;
      return changes.session === "clear" ? anonymous : resolveSession(database.reader, changes.session.token, { now, isBackground });
    },
    wakeWorker: source.wakeWorker,
  };
  return ctx;
}

/** A bearer token speaks alone: a cookie beside it is not read. */
async function resolveViewer(
  source: ContextSource,
  request: FastifyRequest,
  sighting: { now: Date; isBackground: boolean },
): Promise<Viewer> {
  const bearer = bearerOf(request);
  if (bearer !== null) {
    const viewer = await resolveToken(source.database.reader, bearer, sighting);
    if (!viewer) throw new TopLevelError("UNAUTHENTICATED", "This API token is unknown, expired or revoked.");
    return viewer;
  }
  const { sessionToken } = source.cookies.read(request);
  return sessionToken === null ? anonymous : resolveSession(source.database.reader, sessionToken, sighting);
}

/** The token of `Authorization: Bearer …`, or null. */
export function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? null;
}

/** The first of our two languages that the request accepts; French when it says nothing. */
export function languageOf(request: Pick<FastifyRequest, "headers">): Language {
  for (const part of (request.headers["accept-language"] ?? "").split(",")) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if (language === "fr" || language === "en") return language;
  }
  return "fr";
}

/** A request id we made ourselves: one from outside could be forged into the journal. */
export function makeRequestId(): string {
  return randomUUID();
}

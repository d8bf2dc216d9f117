import type { FastifyReply, FastifyRequest } from "fastify";
import type { TrustedDocuments } from "../graphql/trusted-documents.ts";
import { answerError } from "./answer-error.ts";
import { bearerOf } from "./request-context.ts";

interface GraphqlBody {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } } | null;
}

/**
 * Two doors, one schema: our own pages name a document by its hash and may run no other; integrators send text with their token.
 * `openToText` exists for tests in the same process only: no setting opens it.
 */
export function makeDoors(documents: TrustedDocuments, options: { openToText: boolean }) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const body = request.body as GraphqlBody | null | undefined;
    if (body === null || typeof body !== "object" || Array.isArray(body)) {
      return answerError(reply, 400, "BAD_USER_INPUT", "The body must be one JSON object with a GraphQL operation.");
    }
    const hash = body.extensions?.persistedQuery?.sha256Hash;
    if (hash === undefined) {
      if (options.openToText || bearerOf(request) !== null) return undefined;
      return answerError(
        reply,
        400,
        "BAD_USER_INPUT",
        "Free text needs an API token (Authorization: Bearer tic_…); without one only trusted documents run, by their SHA-256.",
      );
    }
    const text = typeof hash === "string" ? documents.get(hash) : undefined;
    if (text === undefined) {
      return answerError(reply, 400, "BAD_USER_INPUT", "This document is not trusted here; reload the page to get the current release.");
    }
    // Apollo sees an ordinary request: the hash and any text sent beside it are dropped.
    const { query: _text, extensions: _extensions, ...rest } = body;
    request.body = { ...rest, query: text };
    return undefined;
  };
}

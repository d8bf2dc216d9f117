import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { DocumentNode } from "graphql";
import { currentLocale } from "../i18n/locale.ts";
import { announceMutation } from "./mutation-signal.ts";
import { RequestError } from "./request-error.ts";

export interface RequestOptions {
  readonly signal?: AbortSignal;
  /** A poll nobody asked for: it must not keep an idle session alive. */
  readonly background?: boolean;
  /** Writes the call's body; without it, JSON. */
  readonly encode?: (operation: object) => EncodedCall;
}

interface EncodedCall {
  readonly headers: Record<string, string>;
  readonly body: string | FormData;
}

/** What every call sends. The first header proves to the server that no foreign form made the call. */
function headersOf(background = false): Record<string, string> {
  return {
    "apollo-require-preflight": "true",
    "accept-language": currentLocale(),
    accept: "application/graphql-response+json, application/json",
    ...(background ? { "x-background": "1" } : {}),
  };
}

/** A call without files. */
export function asJson(operation: object): EncodedCall {
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(operation) };
}

/** The hash under which the server knows this document: the text itself is never sent. */
export function hashOf(document: object): string {
  const hash = (document as { __meta__?: { hash?: string } }).__meta__?.hash;
  if (hash === undefined) throw new Error("Not a generated document: write it in operations/*.graphql and run codegen");
  return hash.replace(/^sha256:/, "");
}

function operationOf(document: DocumentNode) {
  return document.definitions.find((definition) => definition.kind === "OperationDefinition");
}

interface Answer<D> {
  data?: D | null;
  errors?: { message: string; extensions?: { code?: string; reason?: string; reference?: string; retryAfterSeconds?: number } }[];
}

/**
 * The one call to the server: public pages and the session make it themselves (40 kB less on a farmer's first page), Apollo by its link.
 * Throws a RequestError for a network failure or a top-level error; expected refusals are in `problems`.
 */
export async function request<D, V>(document: TypedDocumentNode<D, V>, variables: V, options: RequestOptions = {}): Promise<D> {
  const operation = operationOf(document);
  const call = (options.encode ?? asJson)({
    operationName: operation?.name?.value,
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } },
  });
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    signal: options.signal ?? null,
    headers: { ...headersOf(options.background), ...call.headers },
    body: call.body,
  }).catch((cause: unknown) => {
    throw new RequestError("NETWORK", { cause });
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<D>;
  const error = answer.errors?.[0];
  if (error !== undefined || !answer.data) throw RequestError.fromAnswer(response.status, error);
  if (operation?.operation === "mutation") announceMutation();
  return answer.data;
}

import type { FastifyReply, FastifyRequest } from "fastify";
import processRequest from "graphql-upload/processRequest.mjs";
import { policy } from "../config/policy.ts";
import type { RequestContext } from "../graphql/context.ts";
import { csrfHeaders } from "../graphql/make-apollo-server.ts";
import { isFullySignedIn } from "../sessions/viewer.ts";
import { answerError } from "./answer-error.ts";

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

const limits = policy.uploads;
const maxTotalBytes = limits.maxFiles * limits.maxFileBytes + limits.overheadBytes;

/**
 * Reads a multipart GraphQL request (files). Who is asking, the CSRF header and the announced length are judged before a byte is read;
 * the map of files before one is written; each file's size while it streams (graphql-upload removes the temporary file of a refused one).
 */
export function makeUploadReader(contextOf: ContextOf) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (!isMultipart(request)) return undefined;
    const ctx = await contextOf(request, reply);
    if (!isFullySignedIn(ctx.viewer)) return refuse(request, reply, 401, "UNAUTHENTICATED", "Sign in before sending files.");
    if (!csrfHeaders.some((name) => request.headers[name])) {
      return refuse(
        request,
        reply,
        400,
        "BAD_USER_INPUT",
        `A multipart request must carry one of these headers: ${csrfHeaders.join(", ")}.`,
      );
    }
    const length = announcedLength(request);
    if (!Number.isFinite(length)) return refuse(request, reply, 411, "BAD_USER_INPUT", "The length of the request must be announced.");
    if (length > maxTotalBytes) {
      return refuse(
        request,
        reply,
        413,
        "BAD_USER_INPUT",
        `At most ${limits.maxFiles} files of ${limits.maxFileBytes} bytes go in one request.`,
      );
    }
    return readFiles(request, reply);
  };
}

export function isMultipart(request: FastifyRequest): boolean {
  return request.headers["content-type"]?.startsWith("multipart/form-data") ?? false;
}

async function readFiles(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  try {
    const operation = await processRequest(request.raw, reply.raw, {
      maxFieldSize: policy.graphql.maxBodyBytes,
      maxFileSize: limits.maxFileBytes + 1, // the parser cuts a file that reaches its limit, not only one beyond
      maxFiles: limits.maxFiles,
    });
    // One file mapped to 20 000 places would become 20 000 documents. The temporary file is not open yet at this point.
    if (Array.isArray(operation) || countUploads(operation) > limits.maxFiles) {
      return refuse(request, reply, 400, "BAD_USER_INPUT", `One operation with at most ${limits.maxFiles} places for files.`);
    }
    request.body = operation;
    return undefined;
  } catch (error) {
    const status = error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 400;
    return refuse(request, reply, status, "BAD_USER_INPUT", "The multipart request is malformed or too large.");
  }
}

/** How many places of the variables hold a file. */
function countUploads(value: unknown): number {
  if (value === null || typeof value !== "object") return 0;
  if ("promise" in value && value.promise instanceof Promise) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countUploads(part), 0);
}

/**
 * What the client is still sending is thrown away, so that it gets to read the answer; when that could be endless or far too long, the
 * connection closes instead.
 */
function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: "UNAUTHENTICATED" | "BAD_USER_INPUT",
  message: string,
): FastifyReply {
  if (!(announcedLength(request) <= maxTotalBytes)) void reply.header("connection", "close");
  request.raw.unpipe();
  request.raw.resume();
  return answerError(reply, status, code, message);
}

/** NaN when the request does not say. */
function announcedLength(request: FastifyRequest): number {
  return Number(request.headers["content-length"] ?? Number.NaN);
}

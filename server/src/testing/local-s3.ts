import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { S3Settings } from "../platform/config/settings.ts";
import { isWellSigned } from "./s3-signature.ts";

/** What goes wrong over there; « once » faults pass after the first request that meets them. */
export type S3Fault =
  | "error 500"
  | "error 500 once"
  | "drops the connection once"
  | "cut mid-body"
  | "changes a byte"
  | "changes what it receives";

export interface LocalS3 {
  readonly settings: S3Settings;
  readonly objects: Map<string, { content: Buffer; checksum: string | undefined; at: Date }>;
  /** Method and path of each request that was well signed. */
  readonly requests: string[];
  fault: S3Fault | null;
  stop(): Promise<void>;
}

/** Keys listed at a time: few, so that lists have pages. */
const pageSize = 2;

/** A bucket that speaks S3 as the real ones do: every request is signed (SigV4), every content is what its signed hash says. */
export async function localS3(): Promise<LocalS3> {
  const settings = {
    bucket: "portail",
    region: "fr-test",
    isPathStyle: true,
    accessKeyId: "AKTEST",
    secretAccessKey: "a secret of the test",
  };
  const objects: LocalS3["objects"] = new Map();
  const s3: Omit<LocalS3, "settings"> = { objects, requests: [], fault: null, stop: async () => {} };
  const server = createServer((request, response) => {
    answer(s3, settings, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  s3.stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return Object.assign(s3, { settings: { ...settings, endpoint } });
}

type State = Omit<LocalS3, "settings">;

async function answer(s3: State, keys: Omit<S3Settings, "endpoint">, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { fault } = s3;
  if (fault?.endsWith("once")) s3.fault = null;
  if (fault === "drops the connection once") return void request.socket.destroy();
  const content = await buffer(request);
  if (fault?.startsWith("error 500")) return refuse(response, 500, "InternalError");
  if (fault === "changes what it receives" && content.byteLength > 0) content[0] = (content[0] ?? 0) ^ 1;
  if (!isWellSigned(request, keys)) return refuse(response, 403, "SignatureDoesNotMatch");
  if (request.headers["x-amz-content-sha256"] !== sha256(content, "hex")) return refuse(response, 400, "XAmzContentSHA256Mismatch");
  s3.requests.push(`${request.method} ${request.url}`);
  const url = new URL(request.url ?? "", "http://s3");
  const key = url.pathname.slice(`/${keys.bucket}/`.length);
  if (request.method === "GET" && key === "") return list(s3, url, response);
  return onObject(s3, request, response, key, content);
}

function onObject(s3: State, request: IncomingMessage, response: ServerResponse, key: string, content: Buffer): void {
  if (request.method === "PUT") {
    const checksum = request.headers["x-amz-checksum-sha256"]?.toString();
    if (checksum && checksum !== sha256(content, "base64")) return refuse(response, 400, "BadDigest");
    s3.objects.set(key, { content, checksum, at: new Date() });
    return void response.writeHead(200, { etag: '"1"' }).end();
  }
  if (request.method === "DELETE") {
    s3.objects.delete(key);
    return void response.writeHead(204).end();
  }
  const found = s3.objects.get(key);
  return found ? give(s3.fault, found, response) : refuse(response, 404, "NoSuchKey");
}

function give(
  fault: S3Fault | null,
  { content, checksum }: { content: Buffer; checksum: string | undefined },
  response: ServerResponse,
): void {
  response.writeHead(200, { "content-length": content.byteLength, ...(checksum ? { "x-amz-checksum-sha256": checksum } : {}) });
  if (fault === "cut mid-body") return void response.write(content.subarray(0, content.byteLength / 2), () => response.destroy());
  response.end(fault === "changes a byte" ? Buffer.concat([Buffer.from([(content[0] ?? 0) ^ 1]), content.subarray(1)]) : content);
}

function list(s3: State, url: URL, response: ServerResponse): void {
  const after = url.searchParams.get("continuation-token") ?? "";
  const prefix = url.searchParams.get("prefix") ?? "";
  const keys = [...s3.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const page = keys.slice(0, pageSize);
  const rows = page.map(
    (key) => `<Contents><Key>${key}</Key><LastModified>${s3.objects.get(key)?.at.toISOString()}</LastModified></Contents>`,
  );
  const next = keys.length > pageSize ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
  response.writeHead(200, { "content-type": "application/xml" }).end(`<ListBucketResult>${rows.join("")}${next}</ListBucketResult>`);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/xml" }).end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

const sha256 = (content: Buffer, encoding: "hex" | "base64") => createHash("sha256").update(content).digest(encoding);

import type * as S3Library from "@aws-sdk/client-s3";
import type { ListObjectsV2CommandOutput, S3Client } from "@aws-sdk/client-s3";
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";

import type { S3Settings } from "../../platform/config/settings.ts";
import { FileMissingError, isStorageKey, storageKeyOrThrow, type FileStorage, type StoredKey } from "./file-storage.ts";
import { withSpooledFile, type SpooledFile } from "./with-spooled-file.ts";

/** Our objects in a bucket that may hold others. */
const folder = "files/";
const attempts = 3;

/** Loaded on demand: a portal that keeps its files on the disk does not pay for it. */
type Library = typeof S3Library;
interface Bucket {
  readonly library: Library;
  readonly client: S3Client;
  readonly name: string;
}

/** Files in a bucket of any service that speaks S3. What is sent is hashed first: a byte changed on the way is refused over there. */
export function makeS3FileStorage(settings: S3Settings): FileStorage {
  let opened: Promise<Bucket> | undefined;
  const open = () => (opened ??= openBucket(settings));
  return {
    write: async (key, content) => {
      storageKeyOrThrow(key);
      await withSpooledFile(content, async (file) => put(await open(), key, file));
    },
    read: async (key) => get(await open(), storageKeyOrThrow(key)),
    remove: async (key) => {
      const { library, client, name } = await open();
      await client.send(new library.DeleteObjectCommand({ Bucket: name, Key: folder + storageKeyOrThrow(key) }));
    },
    async *list() {
      yield* listKeys(await open());
    },
  };
}

const say = () => undefined;
const silence = { trace: say, debug: say, info: say, warn: say, error: say };

async function openBucket(settings: S3Settings): Promise<Bucket> {
  const library = await import("@aws-sdk/client-s3");
  const client = new library.S3Client({
    region: settings.region,
    forcePathStyle: settings.isPathStyle,
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    maxAttempts: attempts,
    requestChecksumCalculation: "WHEN_REQUIRED", // newer checksums are unknown to half of the services; ours is given by hand
    logger: silence, // failures are thrown: whoever asked logs them, once
    requestHandler: { connectionTimeout: 3_000, socketTimeout: 10_000 },
    ...(settings.endpoint ? { endpoint: settings.endpoint } : {}),
  });
  signContent(client);
  return { library, client, name: settings.bucket };
}

/** The hash of the content is signed with the request, so that every service has to check it, those without checksums too. */
function signContent(client: S3Client): void {
  client.middlewareStack.add(
    (next) => (args) => {
      const { request, input } = args as unknown as { request: { headers: Record<string, string> }; input: { ChecksumSHA256?: string } };
      if (input.ChecksumSHA256) request.headers["x-amz-content-sha256"] = Buffer.from(input.ChecksumSHA256, "base64").toString("hex");
      return next(args);
    },
    { step: "build", name: "signContent" },
  );
}

/** The library does not send a stream twice: each try reads the spooled file again. */
async function put({ library, client, name }: Bucket, key: string, file: SpooledFile): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const body = createReadStream(file.path);
    try {
      await client.send(
        new library.PutObjectCommand({
          Bucket: name,
          Key: folder + key,
          Body: body,
          ContentLength: file.byteSize,
          ChecksumSHA256: file.sha256.toString("base64"),
        }),
      );
      return;
    } catch (error) {
      if (attempt === attempts || isRefusal(error)) throw error;
    } finally {
      body.destroy();
    }
  }
}

/** Told that it may not: asking again changes nothing. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}

async function get({ library, client, name }: Bucket, key: string): Promise<Readable> {
  try {
    const answer = await client.send(new library.GetObjectCommand({ Bucket: name, Key: folder + key, ChecksumMode: "ENABLED" }));
    if (!answer.Body) throw new FileMissingError(key);
    return answer.Body as Readable;
  } catch (error) {
    throw statusOf(error) === 404 ? new FileMissingError(key) : error;
  }
}

async function* listKeys({ library, client, name }: Bucket): AsyncIterable<StoredKey> {
  let next: string | undefined;
  do {
    const page: ListObjectsV2CommandOutput = await client.send(
      new library.ListObjectsV2Command({ Bucket: name, Prefix: folder, ...(next ? { ContinuationToken: next } : {}) }),
    );
    for (const { Key = "", LastModified } of page.Contents ?? []) {
      const key = Key.slice(folder.length);
      if (isStorageKey(key) && LastModified) yield { key, writtenAt: LastModified };
    }
    next = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (next);
}

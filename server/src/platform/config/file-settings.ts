import { z } from "zod";
import type { S3Settings, ScannerAddress } from "./settings.ts";

const scannerShape = /^clamd:(?:\/\/(?<host>[^/:]+|\[[\da-f:]+\]):(?<port>\d{1,5})|(?<path>\/[^/].*))$/i;

/** What says where files live and who looks at them. */
export const fileVariables = {
  ANTIVIRUS: z
    .string()
    .refine((value) => value === "none" || scannerShape.test(value), "is none, clamd://host:port or clamd:/path/of/the/socket")
    .default("none"),
  STRUCTURE_QUOTA_MEGABYTES: z.coerce.number().int().min(10).max(1_000_000).default(2_000),
  STORAGE: z.enum(["disk", "s3"]).default("disk"),
  S3_BUCKET: z.string().default(""),
  S3_REGION: z.string().default("us-east-1"),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_PATH_STYLE: z.enum(["0", "1", "false", "true"]).default("false"),
  S3_ACCESS_KEY_ID: z.string().default(""),
  S3_SECRET_ACCESS_KEY: z.string().default(""),
};

type FileVariables = z.infer<z.ZodObject<typeof fileVariables>>;
type Given = Readonly<Record<string, string | undefined>>;

export function scannerAddress(text: string): ScannerAddress | null {
  const { path, host, port } = scannerShape.exec(text)?.groups ?? {};
  if (path) return { path };
  return host ? { host: host.replace(/^\[|\]$/g, ""), port: Number(port) } : null;
}

export function s3Settings(read: FileVariables): S3Settings | null {
  if (read.STORAGE !== "s3") return null;
  return {
    bucket: read.S3_BUCKET,
    region: read.S3_REGION,
    endpoint: read.S3_ENDPOINT ?? null,
    isPathStyle: read.S3_PATH_STYLE === "1" || read.S3_PATH_STYLE === "true",
    accessKeyId: read.S3_ACCESS_KEY_ID,
    secretAccessKey: read.S3_SECRET_ACCESS_KEY,
  };
}

/** What the shapes alone do not say: a bucket without its keys, and what production may not do without. */
export function fileFaults(given: Given): string[] {
  const isProduction = given["NODE_ENV"] === "production";
  const needed = given["STORAGE"] === "s3" ? ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] : [];
  return [
    ...needed.filter((name) => !given[name]).map((name) => `${name}: is missing, and STORAGE is s3`),
    ...(isProduction && given["S3_ENDPOINT"]?.startsWith("http://") ? ["S3_ENDPOINT: must start with https:// in production"] : []),
    ...(isProduction && (given["ANTIVIRUS"] ?? "none") === "none"
      ? ["ANTIVIRUS: is none; people's files must be checked: give the scanner's address (clamd://host:3310)"]
      : []),
  ];
}

import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

/** Signature version 4, computed again from what arrived. Source: AWS, « Create a signed AWS API request ». */
export function isWellSigned(request: IncomingMessage, { accessKeyId, secretAccessKey, region }: Keys): boolean {
  const shape =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, id, day = "", place, names = "", signature] = shape.exec(request.headers.authorization ?? "") ?? [];
  const at = request.headers["x-amz-date"]?.toString() ?? "";
  if (id !== accessKeyId || place !== region || !at.startsWith(day) || !names.split(";").includes("x-amz-content-sha256")) return false;
  const url = new URL(request.url ?? "", "http://s3");
  const query = [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
  const headers = names.split(";").map((name) => `${name}:${request.headers[name]?.toString().trim()}\n`);
  const asked = [request.method, url.pathname, query.join("&"), headers.join(""), names, request.headers["x-amz-content-sha256"]].join(
    "\n",
  );
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", at, scope, createHash("sha256").update(asked).digest("hex")].join("\n");
  const key = [day, region, "s3", "aws4_request"].reduce<Buffer | string>((secret, part) => mac(secret, part), `AWS4${secretAccessKey}`);
  return mac(key, toSign).toString("hex") === signature;
}

const mac = (key: Buffer | string, text: string) => createHmac("sha256", key).update(text).digest();
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

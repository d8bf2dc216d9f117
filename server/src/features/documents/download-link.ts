import { errors, jwtVerify, SignJWT } from "jose";
import { policy } from "../../platform/config/policy.ts";
import type { Services } from "../../platform/services/services.ts";

/** What a download link opens: one thing of one kind. */
export interface DownloadTarget {
  readonly kind: string;
  readonly id: string;
}

const purpose = "download-link";
const audience = "portail-tic/download";
const algorithm = "HS256";

/** The signed address of a download, good for a minute. The rights are judged by whoever makes it, once. */
export async function makeDownloadUrl({ secrets, settings }: Services, target: DownloadTarget, now: Date): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1_000);
  const token = await new SignJWT({ kind: target.kind })
    .setProtectedHeader({ alg: algorithm })
    .setSubject(target.id)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + policy.downloads.linkSeconds)
    .sign(secrets.key(purpose));
  return `${settings.baseUrl}/documents/${token}`;
}

/** What a signed address opens, or null when it expired or is not one of ours. */
export async function readDownloadToken({ secrets }: Services, token: string, now: Date): Promise<DownloadTarget | null> {
  try {
    const { payload } = await jwtVerify(token, secrets.key(purpose), {
      algorithms: [algorithm],
      audience,
      currentDate: now,
      requiredClaims: ["exp", "sub"],
    });
    return typeof payload["kind"] === "string" && payload.sub ? { kind: payload["kind"], id: payload.sub } : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

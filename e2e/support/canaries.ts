import { appendFileSync, readFileSync } from "node:fs";

/** What the portal may show or receive and never write down: not in its log, not in a table. */
export type CanaryKind = "password" | "code" | "link" | "session" | "API token" | "key of an app" | "recovery code" | "IBAN";

/** Remembers a secret a journey has used; once all journeys are over, the suite fails if it stands anywhere. Answers it. */
export function canary(kind: CanaryKind, secret: string): string {
  const file = process.env["PORTAL_CANARIES"];
  if (file !== undefined && secret.length >= 8) appendFileSync(file, `${JSON.stringify([kind, secret])}\n`);
  return secret;
}

/** Every secret remembered so far: secret → kind. */
export function canariesIn(file: string): Map<string, CanaryKind> {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => (JSON.parse(line) as [CanaryKind, string]).toReversed() as [string, CanaryKind]));
}

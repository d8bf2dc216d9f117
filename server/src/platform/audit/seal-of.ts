import type { Secrets } from "../secrets/secrets.ts";

/** An entry as it is sealed. `detailsText` is PostgreSQL's own canonical text of the JSON. */
export interface SealedEntry {
  readonly id: string;
  readonly at: Date;
  readonly requestId: string;
  readonly actorKind: string;
  readonly actorUserId: string | null;
  readonly actingForStructureId: string | null;
  readonly action: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly result: string;
  readonly problemCodes: string[];
  readonly detailsText: string;
}

export const entryColumns = `e.id, e.at, e.request_id as "requestId", e.actor_kind as "actorKind", e.actor_user_id as "actorUserId",
  e.acting_for_structure_id as "actingForStructureId", e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
  e.result, e.problem_codes as "problemCodes", e.details::text as "detailsText"`;

/** The seal of an entry: every column and the seal before it, under a key the database does not have. */
export function sealOf(secrets: Secrets, previous: Buffer, entry: SealedEntry): Buffer {
  const text = JSON.stringify([
    previous.toString("base64"),
    entry.id,
    entry.at.toISOString(),
    entry.requestId,
    entry.actorKind,
    entry.actorUserId,
    entry.actingForStructureId,
    entry.action,
    entry.subjectKind,
    entry.subjectId,
    entry.result,
    entry.problemCodes,
    entry.detailsText,
  ]);
  return secrets.hmac("audit-seal", text);
}

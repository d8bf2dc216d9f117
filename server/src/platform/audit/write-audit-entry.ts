import type { EntityManager } from "typeorm";
import { newId } from "../database/new-id.ts";
import type { Viewer } from "../sessions/viewer.ts";
import type { AuditFacts } from "../use-cases/use-case.ts";

export interface AuditEntry extends AuditFacts {
  readonly now: Date;
  readonly requestId: string;
  /** "system": a job of ours, nobody's request. */
  readonly viewer: Viewer | "system";
  /** The mutation's name. */
  readonly action: string;
  readonly result: "ACCEPTED" | "REFUSED" | "FAILED";
  readonly problemCodes: readonly string[];
}

/** Appends one line to the journal. The application's role can neither change nor delete it afterwards. */
export async function writeAuditEntry(manager: EntityManager, entry: AuditEntry): Promise<void> {
  await manager.query(
    `insert into audit_entry (id, at, request_id, actor_kind, actor_user_id, acting_for_structure_id, action, subject_kind, subject_id,
                              result, problem_codes, details)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      newId(entry.now),
      entry.now,
      entry.requestId,
      actorKind(entry),
      entry.actorUserId ?? userOf(entry.viewer),
      entry.actingForStructureId ?? null,
      entry.action,
      entry.subjectKind ?? null,
      entry.subjectId ?? null,
      entry.result,
      [...entry.problemCodes],
      JSON.stringify(entry.details ?? {}),
    ],
  );
}

/** A line for what the portal did by itself: who (the system), what, on how many. */
export async function writeSystemEntry(
  manager: EntityManager,
  { now, action, ...facts }: Pick<AuditEntry, "now" | "action" | "subjectKind" | "subjectId" | "details">,
): Promise<void> {
  await writeAuditEntry(manager, { ...facts, now, action, requestId: action, viewer: "system", result: "ACCEPTED", problemCodes: [] });
}

function actorKind(entry: AuditEntry): "ANONYMOUS" | "USER" | "TOKEN" | "SYSTEM" {
  if (entry.viewer === "system") return "SYSTEM";
  if (entry.viewer.kind === "token") return "TOKEN";
  return entry.actorUserId !== undefined || entry.viewer.kind === "session" ? "USER" : "ANONYMOUS";
}

function userOf(viewer: AuditEntry["viewer"]): string | null {
  return viewer === "system" || viewer.kind === "anonymous" ? null : viewer.userId;
}

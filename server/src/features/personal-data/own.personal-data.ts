import type { Erasure, PersonalData } from "../../platform/personal-data/personal-data.ts";

/** What this feature keeps itself, and what the platform keeps of everybody: the journal, the keys of repeated calls. */
export const ownPersonalData: PersonalData = {
  columns: {
    "data_export.user_id": { file: "exports", atDeletion: "DELETE" },
    "account_deletion.user_id": { file: "deletions-asked", atDeletion: "KEEP", why: "proof that the deletion was asked and done" },
    "audit_entry.actor_user_id": {
      file: "journal",
      atDeletion: "KEEP",
      why: "the journal is append-only: it proves who changed what, and ends with its own period",
    },
    "idempotency_key.actor_id": { file: null, atDeletion: "DELETE", why: "digests that make a repeated call harmless for a month" },
  },
  files: [
    {
      name: "exports",
      about: { fr: "Vos exports précédents.", en: "Your earlier exports." },
      sql: `select id, status, asked_at as "askedAt", ready_at as "readyAt", byte_size as "byteSize" from data_export
        where user_id = $1 order by asked_at, id`,
    },
    {
      name: "deletions-asked",
      about: { fr: "Vos demandes de suppression du compte.", en: "Your requests to delete the account." },
      sql: `select asked_at as "askedAt", asked_by as "askedBy", due_at as "dueAt", cancelled_at as "cancelledAt", cancel_reason as "cancelReason"
        from account_deletion where user_id = $1 order by asked_at, id`,
    },
    {
      name: "journal",
      about: {
        fr: "Le journal de ce que vous avez fait sur le portail : action, objet, résultat, date.",
        en: "The journal of what you did on the portal: action, subject, result, date.",
      },
      sql: `select at, action, subject_kind as "subjectKind", subject_id as "subjectId", acting_for_structure_id as "structureId",
        actor_kind as "actorKind", result, problem_codes as "problemCodes" from audit_entry where actor_user_id = $1 order by at, id`,
    },
  ],
  erase: removeExportFiles,
};

/** The bytes go after the commit, like those of any file. */
async function removeExportFiles({ manager, userId, announce }: Erasure): Promise<void> {
  const files = await manager.query<{ storageKey: string }[]>(
    `select storage_key as "storageKey" from data_export where user_id = $1 and storage_key is not null`,
    [userId],
  );
  for (const { storageKey } of files) await announce("document.deleted", { storageKey });
}

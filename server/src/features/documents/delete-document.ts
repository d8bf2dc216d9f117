import { rowOf } from "../../platform/database/statements.ts";
import { onEvent } from "../../platform/outbox/event.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { isUnused } from "./document-uses.ts";

/** Forgets a file that nothing refers to: its row now, its bytes after the commit. The caller holds the structure's lock. */
export async function deleteDocument(uc: UseCase, id: string): Promise<void> {
  const row = await rowOf<{ storageKey: string }>(uc.manager, `delete from document where id = $1 returning storage_key as "storageKey"`, [
    id,
  ]);
  if (row) await uc.announce("document.deleted", row);
}

/** Forgets it if nothing uses it any more. Answers whether it is gone. The caller holds the structure's lock. */
export async function deleteUnusedDocument(uc: UseCase, id: string): Promise<boolean> {
  const rows = await uc.manager.query<unknown[]>(`select 1 from document d where d.id = $1 and ${isUnused("d")}`, [id]);
  if (rows.length > 0) await deleteDocument(uc, id);
  return rows.length > 0;
}

/** The row is gone for good: a file removed earlier would be missed after a rollback. */
export const removeStoredFile = onEvent<{ storageKey: string }>("document.deleted", ({ services }, { storageKey }) =>
  services.fileStorage.remove(storageKey),
);

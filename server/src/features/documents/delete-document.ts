import { rowOf } from "../../platform/database/statements.ts";
import { onEvent } from "../../platform/outbox/event.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** Forgets a file that nothing refers to: its row now, its bytes after the commit. The caller holds the structure's lock. */
export async function deleteDocument(uc: UseCase, id: string): Promise<void> {
  const row = await rowOf<{ storageKey: string }>(uc.manager, `delete from document where id = $1 returning storage_key as "storageKey"`, [
    id,
  ]);
  if (row) await uc.announce("document.deleted", row);
}

/** The row is gone for good: a file removed earlier would be missed after a rollback. */
export const removeStoredFile = onEvent<{ storageKey: string }>("document.deleted", ({ services }, { storageKey }) =>
  services.fileStorage.remove(storageKey),
);

import { rowsOf } from "../../platform/database/statements.ts";
import type { Erasure } from "../../platform/personal-data/personal-data.ts";

/** Forgets the files of ready exports that match; their bytes go after the commit. Answers how many. */
export async function dropReadyExports(
  { manager, announce }: Pick<Erasure, "manager" | "announce">,
  where: string,
  params: unknown[],
): Promise<number> {
  const dropped = await rowsOf<{ storageKey: string }>(
    manager,
    `with ready as (select id, storage_key from data_export where status = 'READY' and ${where} for update)
     update data_export e set status = 'DELETED', storage_key = null, expires_at = null from ready r where e.id = r.id
     returning r.storage_key as "storageKey"`,
    params,
  );
  for (const { storageKey } of dropped) await announce("document.deleted", { storageKey });
  return dropped.length;
}

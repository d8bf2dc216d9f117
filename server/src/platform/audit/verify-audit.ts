import type { Reader } from "../database/reader.ts";
import type { Secrets } from "../secrets/secrets.ts";
import { entryColumns, sealOf, type SealedEntry } from "./seal-of.ts";

export interface AuditVerdict {
  readonly sealed: number;
  /** Written, not yet sealed; the worker seals every 30 seconds. */
  readonly unsealed: number;
  /** The first row whose seal does not fit, or whose place in the chain is empty. */
  readonly firstBroken: { readonly position: number; readonly entryId: string | null } | null;
}

const batch = 2_000;

/** Walks the chain from its beginning to the first row that was changed, removed or inserted afterwards. */
export async function verifyAudit(db: Reader, secrets: Secrets): Promise<AuditVerdict> {
  let position = 0;
  let previous: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = await db.query<SealedEntry & { position: number; hash: Buffer }>(
      `select s.position, s.hash, ${entryColumns} from audit_seal s join audit_entry e on e.id = s.entry_id
       where s.position > $1 order by s.position limit ${batch}`,
      [position],
    );
    for (const row of rows) {
      if (row.position !== position + 1) return verdict(db, position, { position: position + 1, entryId: null });
      if (!sealOf(secrets, previous, row).equals(row.hash)) return verdict(db, position, { position: row.position, entryId: row.id });
      previous = row.hash;
      position = row.position;
    }
    if (rows.length < batch) return verdict(db, position, null);
  }
}

async function verdict(db: Reader, sealed: number, firstBroken: AuditVerdict["firstBroken"]): Promise<AuditVerdict> {
  const [count] = await db.query<{ unsealed: number }>(
    `select count(*) as unsealed from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id)`,
  );
  return { sealed, unsealed: count?.unsealed ?? 0, firstBroken };
}

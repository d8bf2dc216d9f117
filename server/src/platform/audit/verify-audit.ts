import type { Reader } from "../database/reader.ts";
import type { Secrets } from "../secrets/secrets.ts";
import { readAnchor, type AuditAnchor } from "./read-anchor.ts";
import { entryColumns, sealOf, type SealedEntry } from "./seal-of.ts";

export interface AuditVerdict {
  readonly sealed: number;
  /** Entries before the first one that is kept: the purge removed them when their period was over. */
  readonly purged: number;
  /** Written, not yet sealed; the worker seals every 30 seconds. */
  readonly unsealed: number;
  /** The first row whose seal does not fit, or whose place in the chain is empty. */
  readonly firstBroken: { readonly position: number; readonly entryId: string | null } | null;
}

const batch = 2_000;

/** Walks the chain from where the last purge left it to the first row that was changed, removed or inserted afterwards. */
export async function verifyAudit(db: Reader, secrets: Secrets): Promise<AuditVerdict> {
  const anchor = await readAnchor(db);
  const { position, broken } = await walk(db, secrets, anchor);
  // A purge during the walk takes rows from under it: walk again from where it left the chain.
  if (broken && (await readAnchor(db)).position !== anchor.position) return verifyAudit(db, secrets);
  return verdict(db, { sealed: position - anchor.position, purged: anchor.position, firstBroken: broken });
}

interface Walk {
  readonly position: number;
  readonly broken: AuditVerdict["firstBroken"];
}

async function walk(db: Reader, secrets: Secrets, anchor: AuditAnchor): Promise<Walk> {
  let { position, hash: previous } = anchor;
  const [left] = await db.query<{ position: number; entryId: string }>(
    `select position, entry_id as "entryId" from audit_seal where position <= $1 order by position limit 1`,
    [position],
  );
  if (left) return { position, broken: left }; // slipped in before the beginning
  for (;;) {
    const rows = await db.query<SealedEntry & AuditAnchor>(
      `select s.position, s.hash, ${entryColumns} from audit_seal s join audit_entry e on e.id = s.entry_id
       where s.position > $1 order by s.position limit ${batch}`,
      [position],
    );
    for (const row of rows) {
      if (row.position !== position + 1) return { position, broken: { position: position + 1, entryId: null } };
      if (!sealOf(secrets, previous, row).equals(row.hash)) return { position, broken: { position: row.position, entryId: row.id } };
      previous = row.hash;
      position = row.position;
    }
    if (rows.length < batch) return { position, broken: null };
  }
}

async function verdict(db: Reader, found: Omit<AuditVerdict, "unsealed">): Promise<AuditVerdict> {
  const [count] = await db.query<{ unsealed: number }>(
    `select count(*) as unsealed from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id)`,
  );
  return { ...found, unsealed: count?.unsealed ?? 0 };
}

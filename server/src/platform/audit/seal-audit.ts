import type { EntityManager } from "typeorm";
import { secondsAfter } from "../clock/seconds-after.ts";
import { rowOf, rowsOf } from "../database/statements.ts";
import { defineJob } from "../jobs/define-job.ts";
import type { Secrets } from "../secrets/secrets.ts";
import { readAnchor, type AuditAnchor } from "./read-anchor.ts";
import { entryColumns, sealOf, type SealedEntry } from "./seal-of.ts";

const batch = 5_000;
const advisoryLock = 727_002;

/**
 * Chains the entries that are not sealed yet, in the order they are found, and says how many. The chain's head is never touched by a
 * business transaction: it would make every write wait for the previous one.
 */
export async function sealAudit(manager: EntityManager, secrets: Secrets, now: Date, since: Date): Promise<number> {
  await manager.query(`select pg_advisory_xact_lock(${advisoryLock})`);
  const newest = await rowOf<AuditAnchor>(manager, `select position, hash from audit_seal order by position desc limit 1`);
  const head = newest ?? (await readAnchor(manager)); // after years without a visitor, everything sealed was purged
  const entries = await rowsOf<SealedEntry>(
    manager,
    `select ${entryColumns} from audit_entry e
     where e.at >= $1 and not exists (select from audit_seal s where s.entry_id = e.id)
     order by e.at, e.id limit ${batch}`,
    [since],
  );
  let previous = head.hash;
  const hashes = entries.map((entry) => (previous = sealOf(secrets, previous, entry)));
  await manager.query(
    `insert into audit_seal (position, entry_id, hash, sealed_at)
     select $1::bigint + n.ordinal, n.entry_id, n.hash, $4
     from unnest($2::uuid[], $3::bytea[]) with ordinality as n (entry_id, hash, ordinal)`,
    [head.position, entries.map((entry) => entry.id), hashes, now],
  );
  return entries.length;
}

const daySeconds = 24 * 3600;

/** A transaction lasts seconds, so a look at the last day finds every late entry without reading the whole journal. */
export const sealRecentAudit = defineJob({
  name: "seal-recent-audit",
  everySeconds: 30,
  run: async ({ manager, services, now }) => void (await sealAudit(manager, services.secrets, now, secondsAfter(now, -daySeconds))),
});

/** Once a day, whatever is left: entries of a clock that was wrong, or of a worker that was down for days. */
export const sealAllAudit = defineJob({
  name: "seal-all-audit",
  everySeconds: daySeconds,
  run: async ({ manager, services, now }) => void (await sealAudit(manager, services.secrets, now, new Date(0))),
});

import type { EntityManager } from "typeorm";
import type { Reader } from "../database/reader.ts";

/** Where the chain begins, before its first entry that is kept: nothing was purged yet at position 0. */
export interface AuditAnchor {
  readonly position: number;
  readonly hash: Buffer;
}

/** The last seal the purge removed: the next one was computed over it. */
export async function readAnchor(db: Reader | EntityManager): Promise<AuditAnchor> {
  const [anchor] = (await db.query(`select position, hash from audit_anchor order by position desc limit 1`)) as AuditAnchor[];
  return anchor ?? { position: 0, hash: Buffer.alloc(0) };
}

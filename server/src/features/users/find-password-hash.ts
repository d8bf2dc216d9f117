import type { Reader } from "../../platform/database/reader.ts";

/** The hash of an active account's password; null for anybody else, and for nobody: the same statement for all. */
export async function findPasswordHash(db: Reader, userId: string | null): Promise<string | null> {
  const [row] = await db.query<{ passwordHash: string | null }>(
    `select password_hash as "passwordHash" from app_user where id = $1 and status = 'ACTIVE'`,
    [userId],
  );
  return row?.passwordHash ?? null;
}

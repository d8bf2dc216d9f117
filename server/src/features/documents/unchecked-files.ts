import type { Reader } from "../../platform/database/reader.ts";

/** For how many seconds the oldest file has waited to be looked at; 0 when none waits. An index of those that wait serves it. */
export async function oldestUncheckedFileSeconds(reader: Reader, now: Date): Promise<number> {
  const [row] = await reader.query<{ seconds: number }>(
    `select greatest(coalesce(extract(epoch from $1::timestamptz - min(created_at)), 0), 0)::float8 as seconds from document where scan_status = 'PENDING'`,
    [now],
  );
  return row?.seconds ?? 0;
}

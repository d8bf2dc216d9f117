import { defineJob } from "../../platform/jobs/define-job.ts";
import type { Effect } from "../../platform/outbox/event.ts";
import { knownKeysSql } from "./stored-file-owners.ts";

const oneHourSeconds = 3_600;
/** Far longer than any request: a younger file may belong to a transaction in progress. */
const graceMs = 24 * oneHourSeconds * 1_000;
const batchSize = 500;

/** Removes the stored files that no row knows: a server killed between the file and the commit leaves one. */
export const sweepOrphanFiles = defineJob({
  name: "sweepOrphanFiles",
  everySeconds: oneHourSeconds,
  async run(effect) {
    let batch: string[] = [];
    for await (const { key, writtenAt } of effect.services.fileStorage.list()) {
      if (effect.now.getTime() - writtenAt.getTime() < graceMs) continue;
      batch.push(key);
      if (batch.length < batchSize) continue;
      await removeUnknown(effect, batch);
      batch = [];
    }
    await removeUnknown(effect, batch);
  },
});

async function removeUnknown({ manager, services }: Effect, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const rows = await manager.query<{ key: string }[]>(knownKeysSql(), [keys]);
  const known = new Set(rows.map((row) => row.key));
  for (const key of keys) if (!known.has(key)) await services.fileStorage.remove(key);
}

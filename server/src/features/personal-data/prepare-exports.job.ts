import { retention } from "../../platform/config/retention.ts";
import { policy } from "../../platform/config/policy.ts";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { newId } from "../../platform/database/new-id.ts";
import { countOf, rowOf } from "../../platform/database/statements.ts";
import type { LongJob, LongWork } from "../../platform/jobs/define-job.ts";
import { dropReadyExports } from "./drop-ready-exports.ts";
import type { ExportContents } from "./export-contents.ts";
import { writeExport } from "./write-export.ts";

interface Claimed {
  readonly id: string;
  readonly userId: string;
  readonly structureId: string | null;
  /** Also the fence: whoever finds another number has lost the work to another process. */
  readonly attempts: number;
}

const daySeconds = 86_400;
const { attempts: maxAttempts, abandonedSeconds } = policy.dataExport;

/** Prepares the exports that were asked, one after the other, oldest first; one left by a process that died is taken over. */
export const prepareExports = (contents: ExportContents): LongJob => ({
  name: "prepareExports",
  everySeconds: 0,
  async work(tools) {
    for (let claimed = await claim(tools); claimed; claimed = await claim(tools)) {
      if (!(await prepare(tools, contents, claimed))) return;
    }
  },
});

async function claim({ transactions, services }: LongWork): Promise<Claimed | null> {
  const now = services.clock.now();
  return transactions.run((manager) =>
    rowOf<Claimed>(
      manager,
      `update data_export set status = 'PREPARING', alive_at = $1, attempts = attempts + 1, steps_done = 0, steps_total = null
       where id = (select id from data_export where status = 'ASKED' or (status = 'PREPARING' and alive_at < $2)
                   order by asked_at, id limit 1 for update skip locked)
       returning id, user_id as "userId", structure_id as "structureId", attempts`,
      [now, secondsAfter(now, -abandonedSeconds)],
    ),
  );
}

/** False when it failed: the next turn tries again, a few times. */
async function prepare(tools: LongWork, contents: ExportContents, claimed: Claimed): Promise<boolean> {
  const now = tools.services.clock.now();
  const storageKey = newId(now);
  try {
    const byteSize = await writeExport(tools, claimed.structureId === null ? contents.ofPerson : contents.ofStructure, {
      subjectId: claimed.structureId ?? claimed.userId,
      storageKey,
      now,
      progress: (done, total) => sayProgress(tools, claimed, done, total),
    });
    if (await markReady(tools, claimed, { storageKey, byteSize })) return true;
    await tools.services.fileStorage.remove(storageKey);
    return true;
  } catch (error) {
    tools.services.log.error({ err: error, exportId: claimed.id }, "an export could not be prepared");
    await giveBack(tools, claimed);
    // The storage may be what failed; what is left in it then goes with the sweep.
    await tools.services.fileStorage.remove(storageKey).catch(() => undefined);
    return false;
  }
}

async function sayProgress({ transactions, services }: LongWork, { id, attempts }: Claimed, done: number, total: number): Promise<void> {
  const said = await transactions.aside((manager) =>
    countOf(
      manager,
      `update data_export set steps_done = $3, steps_total = $4, alive_at = $5 where id = $1 and attempts = $2 and status = 'PREPARING'`,
      [id, attempts, done, total, services.clock.now()],
    ),
  );
  if (said !== 1) throw new Error("The export being prepared is no longer ours.");
}

/** Ready, its owner told, and the one before forgotten; false when another process took over or the account is gone. */
async function markReady(
  tools: LongWork,
  { id, userId, structureId, attempts }: Claimed,
  file: { storageKey: string; byteSize: number },
): Promise<boolean> {
  const now = tools.services.clock.now();
  return tools.transactions.run(async (manager) => {
    await dropReadyExports(
      { manager, announce: (topic, payload) => tools.announce(manager, topic, payload) },
      `user_id = $1 and structure_id is not distinct from $2::uuid`,
      [userId, structureId],
    );
    const ready = await countOf(
      manager,
      `update data_export set status = 'READY', ready_at = $3, expires_at = $4, storage_key = $5, byte_size = $6, steps_done = steps_total
       where id = $1 and attempts = $2 and status = 'PREPARING'`,
      [id, attempts, now, secondsAfter(now, retention.dataExportDays * daySeconds), file.storageKey, file.byteSize],
    );
    if (ready === 1) await tools.announce(manager, "dataExport.ready", { exportId: id });
    return ready === 1;
  });
}

async function giveBack({ transactions }: LongWork, { id, attempts }: Claimed): Promise<void> {
  await transactions.run((manager) =>
    manager.query(
      `update data_export set status = case when attempts >= $3 then 'FAILED' else 'ASKED' end
       where id = $1 and attempts = $2 and status = 'PREPARING'`,
      [id, attempts, maxAttempts],
    ),
  );
}

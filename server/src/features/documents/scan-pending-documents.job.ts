import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import type { LongJob, LongWork } from "../../platform/jobs/define-job.ts";
import { askScanner, recordScan } from "./scan-document.ts";

const { retrySeconds, failuresInARow } = policy.scanner;

/** Long enough for thousands of files after an outage. */
const filesPerTurn = 500;

/**
 * Comes back to the files the scanner has not answered for, those tried least first: one it never answers for does not keep the others
 * waiting. A scanner that is down costs a few calls a minute, and no file is given up.
 */
export const scanPendingDocuments: LongJob = {
  name: "scanPendingDocuments",
  everySeconds: retrySeconds,
  async work(tools) {
    let failures = 0;
    for (const { id, storageKey } of await pendingDocuments(tools)) {
      if (tools.isStopping()) return;
      const result = await askScanner(tools.services, id, storageKey);
      failures = result ? 0 : failures + 1;
      await tools.transactions.run((manager) =>
        recordScan(
          { manager, now: tools.services.clock.now(), announce: (topic, payload) => tools.announce(manager, topic, payload) },
          id,
          result,
        ),
      );
      if (failures >= failuresInARow) return tools.services.log.error("the antivirus does not answer: files wait and cannot be opened");
    }
  },
};

/** The newest are being looked at: they were announced a moment ago. */
function pendingDocuments({ reader, services }: LongWork): Promise<{ id: string; storageKey: string }[]> {
  return reader.query(
    `select id, storage_key as "storageKey" from document where scan_status = 'PENDING' and created_at <= $1
     order by scan_attempts, created_at limit $2`,
    [secondsAfter(services.clock.now(), -retrySeconds), filesPerTurn],
  );
}

import { writeSystemEntry } from "../../platform/audit/write-audit-entry.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";
import { dropReadyExports } from "./drop-ready-exports.ts";

/** Removes the files of exports whose days are over: nobody needs a second copy of a whole life lying about. */
export const forgetExports = defineJob({
  name: "forgetExports",
  everySeconds: 3600,
  async run(effect) {
    const deleted = await dropReadyExports(effect, `expires_at <= $1`, [effect.now]);
    if (deleted > 0)
      await writeSystemEntry(effect.manager, { now: effect.now, action: "purge", subjectKind: "data_export", details: { deleted } });
  },
});

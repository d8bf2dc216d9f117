import { readdir, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { spooledName } from "../../integrations/file-storage/with-spooled-file.ts";
import { defineJob } from "../../platform/jobs/define-job.ts";

/** As graphql-upload names the file it keeps aside while a request is read. */
const uploadName = /^capacitor-[0-9a-f]{32}\.tmp$/;
/** Far longer than an upload may take. */
const graceMs = 3_600_000;

/** Removes what a server killed in the middle of an upload has left in the temporary folder: these are people's papers. */
export const sweepUploadLeftovers = defineJob({
  name: "sweepUploadLeftovers",
  everySeconds: 3_600,
  async run({ now }) {
    const names = (await readdir(os.tmpdir())).filter((name) => uploadName.test(name) || spooledName.test(name));
    for (const name of names) {
      const file = path.join(os.tmpdir(), name);
      const facts = await stat(file).catch(() => null); // its own request has finished meanwhile
      if (facts && isOurs(facts.uid) && now.getTime() - facts.mtimeMs > graceMs) await rm(file, { force: true });
    }
  },
});

/** The temporary folder is shared with other programs; Windows has no such numbers. */
function isOurs(userId: number): boolean {
  return process.getuid === undefined || process.getuid() === userId;
}

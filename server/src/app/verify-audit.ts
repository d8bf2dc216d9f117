import { verifyAudit } from "../platform/audit/verify-audit.ts";
import { loadSettings } from "../platform/config/load-settings.ts";
import { makeSecrets } from "../platform/secrets/make-secrets.ts";
import { connectDatabase } from "./database.ts";

/** Walks the journal's chain of seals; ends with status 1 and the first broken row when somebody touched it. */
const settings = loadSettings(process.env);
const { database } = await connectDatabase(settings, []);
const verdict = await verifyAudit(database.reader, makeSecrets(settings.appSecret));
await database.close();
process.stdout.write(
  `Journal: ${verdict.sealed} entries sealed and intact, ${verdict.unsealed} not sealed yet, ${verdict.purged} purged after their period.\n`,
);
if (verdict.firstBroken) {
  const { position, entryId } = verdict.firstBroken;
  process.stderr.write(`Broken at position ${position}: ${entryId === null ? "its seal is gone" : `entry ${entryId} was changed`}.\n`);
  process.exit(1);
}

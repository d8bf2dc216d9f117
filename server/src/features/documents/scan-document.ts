import type { EntityManager } from "typeorm";
import { writeSystemEntry } from "../../platform/audit/write-audit-entry.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { onEvent, type Effect } from "../../platform/outbox/event.ts";
import type { Services } from "../../platform/services/services.ts";
import type { ScanResult } from "../../integrations/antivirus/antivirus.ts";

/** Asks the scanner about a new file, once. While it does not answer the file stays PENDING, and `scanPendingDocuments` comes back to it. */
export const scanDocument = onEvent<{ documentId: string }>("document.stored", async (effect, { documentId }) => {
  const [document] = await effect.manager.query<{ storageKey: string }[]>(
    `select storage_key as "storageKey" from document where id = $1 and scan_status = 'PENDING'`,
    [documentId],
  );
  if (!document) return;
  const result = await askScanner(effect.services, documentId, document.storageKey);
  await recordScan(effect, documentId, result);
});

/** What the scanner says of a stored file; null, and a line in the log, when it does not say. */
export async function askScanner(
  { fileStorage, antivirus, log }: Services,
  documentId: string,
  storageKey: string,
): Promise<ScanResult | null> {
  try {
    return await antivirus.scan(await fileStorage.read(storageKey));
  } catch (error) {
    log.warn({ err: error, documentId }, "a file could not be scanned, it waits");
    return null;
  }
}

/** Once, whoever asked: the bytes of an infected file are removed after the commit, its row stays, and the journal says what it was. */
export async function recordScan(
  effect: Pick<Effect, "manager" | "now" | "announce">,
  documentId: string,
  result: ScanResult | null,
): Promise<void> {
  const { manager, now } = effect;
  if (!result) {
    await manager.query(`update document set scan_attempts = scan_attempts + 1 where id = $1 and scan_status = 'PENDING'`, [documentId]);
    return;
  }
  const storageKey = await close(manager, documentId, result, result.verdict === "NOT_SCANNED" ? null : now);
  if (storageKey === null || result.verdict !== "INFECTED") return;
  const details = { threat: result.threat };
  await writeSystemEntry(manager, { now, action: "removeInfectedFile", subjectKind: "Document", subjectId: documentId, details });
  await effect.announce("document.deleted", { storageKey });
  await effect.announce("document.infected", { documentId });
}

async function close(manager: EntityManager, documentId: string, result: ScanResult, scannedAt: Date | null): Promise<string | null> {
  const row = await rowOf<{ storageKey: string }>(
    manager,
    `update document set scan_status = $2, scanned_at = $3 where id = $1 and scan_status = 'PENDING' returning storage_key as "storageKey"`,
    [documentId, result.verdict, scannedAt],
  );
  return row?.storageKey ?? null;
}

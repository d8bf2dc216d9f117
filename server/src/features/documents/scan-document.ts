import { onEvent } from "../../platform/outbox/event.ts";

/** Asks the scanner about a new file. While it cannot answer the handler fails, is tried again, and the file stays PENDING. */
export const scanDocument = onEvent<{ documentId: string }>("document.stored", async (effect, { documentId }) => {
  const [document] = await effect.manager.query<{ storageKey: string }[]>(
    `select storage_key as "storageKey" from document where id = $1 and scan_status = 'PENDING'`,
    [documentId],
  );
  if (!document) return;
  const verdict = await effect.services.antivirus.scan(await effect.services.fileStorage.read(document.storageKey));
  await effect.manager.query(`update document set scan_status = $2, scanned_at = $3 where id = $1 and scan_status = 'PENDING'`, [
    documentId,
    verdict,
    verdict === "NOT_SCANNED" ? null : effect.now,
  ]);
});

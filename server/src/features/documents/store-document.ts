import type { DocumentKind } from "@portail-tic/shared/documents/document-limits";
import { newId } from "../../platform/database/new-id.ts";
import { ProblemError, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { DocumentEntity } from "./document.entity.ts";
import type { ReceivedFile, UploadedFile } from "./uploaded-file.ts";

export interface NewDocument {
  readonly structureId: string;
  readonly kind: DocumentKind;
  readonly file: UploadedFile;
  /** The input field of the file, for problems. */
  readonly field: string;
}

/**
 * Gives a received file its row and answers the document's id. The caller holds the structure's lock and has judged the rights.
 * Refuses what the file itself is refused for, and STORAGE_QUOTA.
 */
export async function storeDocument(uc: UseCase, { structureId, kind, file, field }: NewDocument): Promise<string> {
  const { sentSha256: _, ...received } = receivedOrRefuse(file, field);
  await judgeQuota(uc, structureId, received, field);
  const id = newId(uc.now); // files of one call keep their order
  await uc.manager.insert(DocumentEntity, {
    id,
    structureId,
    kind,
    ...received,
    scanStatus: "PENDING",
    uploadedBy: userIdOf(uc.viewer),
    createdAt: uc.now,
  });
  file.isClaimed = true;
  await uc.announce("document.stored", { documentId: id });
  return id;
}

/** SHA-256 of the file as it came, for the payload of `uc.once`: a repetition sends the same bytes. */
export function fingerprintOf(file: UploadedFile): string | null {
  return "received" in file.outcome ? file.outcome.received.sentSha256.toString("hex") : null;
}

function receivedOrRefuse({ outcome }: UploadedFile, field: string): ReceivedFile {
  if ("received" in outcome) return outcome.received;
  const { code, params = {} } = outcome.denial;
  throw new ProblemError([{ code, path: [field], params }]);
}

/** Bytes added since 1 January of this year; the structure's lock keeps two uploads from passing together. */
async function judgeQuota(uc: UseCase, structureId: string, { byteSize }: Pick<ReceivedFile, "byteSize">, field: string): Promise<void> {
  const [row] = await uc.manager.query<{ used: number }[]>(
    `select coalesce(sum(byte_size), 0)::bigint as used from document where structure_id = $1 and created_at >= date_trunc('year', $2::timestamptz)`,
    [structureId, uc.now],
  );
  const maxBytes = uc.services.settings.structureQuotaBytes;
  if ((row?.used ?? 0) + byteSize > maxBytes) refuse("STORAGE_QUOTA", { path: [field], params: { maxBytes } });
}

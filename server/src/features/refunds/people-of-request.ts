import type { Reader } from "../../platform/database/reader.ts";
import { holdersOf } from "../access/index.ts";

/** Whom to tell of a request: the managers of its structure, and whoever prepared or sent it as long as he still may read it. */
export async function peopleOfRequest(reader: Reader, requestId: string, now: Date): Promise<string[]> {
  const [request] = await reader.query<{ structureId: string; createdBy: string; submittedBy: string | null }>(
    `select structure_id as "structureId", created_by as "createdBy", submitted_by as "submittedBy" from refund_request where id = $1`,
    [requestId],
  );
  if (!request) return [];
  const managers = await holdersOf(reader, request.structureId, "STRUCTURE_MANAGE", now);
  const readers = await holdersOf(reader, request.structureId, "TIC_REFUND_READ", now);
  return [...new Set([...readers.filter((id) => id === request.createdBy || id === request.submittedBy), ...managers])];
}

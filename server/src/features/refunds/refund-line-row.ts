import type { JudgedLine } from "@portail-tic/shared/refunds/judge-refund-lines";
import { v7 as uuidv7 } from "uuid";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { NamedLine } from "./named-lines.ts";
import type { RefundLineEntity } from "./refund-line.entity.ts";
import type { RefundRequestEntity } from "./refund-request.entity.ts";

/** The row of a judged line; a replaced one keeps its place and, unless told otherwise, its file. */
export function rowOfLine(
  uc: UseCase,
  { id: requestId, structureId, formKind }: RefundRequestEntity,
  { id, version: _version, tariff, documentId, ...line }: JudgedLine,
  { old, position, billedTo = null }: { old: NamedLine | undefined; position: number; billedTo?: string | null },
): RefundLineEntity {
  return {
    ...line,
    id: id ?? uuidv7({ msecs: uc.now.getTime() }),
    requestId,
    position,
    tariffId: tariff.id,
    rate: tariff.rate,
    documentId: documentId === undefined ? (old?.documentId ?? null) : documentId,
    // What an e-invoice says goes with it.
    billedTo: documentId === undefined || documentId === old?.documentId ? (old?.billedTo ?? billedTo) : billedTo,
    structureId,
    formKind,
    claimed: false,
    version: (old?.version ?? 0) + 1,
    savedBy: userIdOf(uc.viewer),
    savedAt: uc.now,
  };
}

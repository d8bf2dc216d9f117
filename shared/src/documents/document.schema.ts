import * as z from "zod/mini";

import { idField } from "../kernel/fields.ts";
import { idempotencyKeyField } from "../kernel/idempotency-key.ts";

/** A RIB is never attached alone: it comes with its bank account. */
export const attachDocumentSchema = z.object({
  structureId: idField(),
  kind: z.enum(["INVOICE", "OTHER"]),
  refundRequestId: z.nullish(idField()),
  refundLineId: z.nullish(idField()),
  idempotencyKey: z.nullish(idempotencyKeyField()),
});

export const createDocumentLinkSchema = z.object({
  documentId: idField(),
  /** 1 is the first; without it, the file itself. */
  page: z.nullish(z.int().check(z.gte(1), z.lte(10_000))),
});

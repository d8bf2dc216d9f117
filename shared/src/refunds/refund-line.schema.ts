import * as z from "zod/mini";

import { idField, textField } from "../kernel/fields.ts";
import { idempotencyKeyField } from "../kernel/idempotency-key.ts";

/** Lines of one call: long work goes by several calls. */
export const MAX_LINES_PER_CALL = 100;

const optionalId = z.nullish(idField());
/** Holds at least a letter or a digit: what uniqueness is judged on. */
const invoiceText = (max: number) =>
  textField(max).check(z.refine((text: string) => text === "" || /[\p{L}\p{N}]/u.test(text), { error: "INVALID_VALUE" }));

/** The words of a line; product, date, quantity and unit are judged with the campaign's tariffs (`priceLine`). */
export const refundLineWords = z.object({
  invoiceNumber: invoiceText(60),
  supplier: invoiceText(200),
});

/** The shape of a call; what is wrong inside a line is reported for all lines together by `judgeRefundLines`. */
export const saveRefundLinesSchema = z.object({
  requestId: idField(),
  version: z.nullish(z.int()),
  idempotencyKey: z.nullish(idempotencyKeyField()),
  lines: z
    .array(
      z.object({
        id: optionalId,
        version: z.nullish(z.int()),
        productCode: z.string(),
        invoiceNumber: z.string(),
        supplier: z.string(),
        deliveryDate: z.string(),
        quantity: z.string(),
        unit: z.string(),
        withAttestation: z.nullish(z.boolean()),
        documentId: optionalId,
      }),
    )
    .check(z.maxLength(MAX_LINES_PER_CALL, "TOO_MANY_LINES")),
  removals: z.nullish(
    z.array(z.object({ id: idField(), version: z.nullish(z.int()) })).check(z.maxLength(MAX_LINES_PER_CALL, "TOO_MANY_LINES")),
  ),
});

export type SaveRefundLinesInput = z.infer<typeof saveRefundLinesSchema>;
export type RefundLineInput = SaveRefundLinesInput["lines"][number];

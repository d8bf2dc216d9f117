import * as z from "zod/mini";

import { idField } from "../kernel/fields.ts";
import { idempotencyKeyField } from "../kernel/idempotency-key.ts";

/** Requests of one batch: as many as one transaction orders in well under a second. */
export const MAX_PAYMENTS_PER_BATCH = 500;

/** Null or absent requests: all that can be paid, the longest waiting first. The total is the one that was read before. */
export const orderPaymentsSchema = z.object({
  officeId: idField(),
  requestIds: z.nullish(z.array(idField()).check(z.minLength(1, "REQUIRED"), z.maxLength(MAX_PAYMENTS_PER_BATCH))),
  expectedTotalCents: z.nullish(z.int("INVALID_VALUE").check(z.minimum(0, "INVALID_VALUE"))),
  idempotencyKey: idempotencyKeyField(),
});

/** The file of a batch. */
export const createPaymentFileLinkSchema = z.object({ id: idField() });

/** Another account for a request whose transfer came back. */
export const changeRefundAccountSchema = z.object({ id: idField(), bankAccountId: idField() });

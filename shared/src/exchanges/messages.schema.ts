import * as z from "zod/mini";

import { idField, optionalTextField } from "../kernel/fields.ts";
import { idempotencyKeyField } from "../kernel/idempotency-key.ts";
import { MAX_MESSAGE_LENGTH } from "./exchange-limits.ts";

/** A message says something; files go with words. */
export const sendRefundMessageSchema = z.object({
  requestId: idField(),
  body: optionalTextField(MAX_MESSAGE_LENGTH, { isMultiline: true }).check(z.minLength(1, "REQUIRED")),
  idempotencyKey: z.nullish(idempotencyKeyField()),
});

/** Everything up to this message was seen. */
export const markMessagesReadSchema = z.object({ messageId: idField() });

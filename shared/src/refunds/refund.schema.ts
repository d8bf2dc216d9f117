import * as z from "zod/mini";

import { idField, optionalPacageField, textField } from "../kernel/fields.ts";
import { idempotencyKeyField } from "../kernel/idempotency-key.ts";

const id = idField();
const version = z.int();

export const createRefundRequestSchema = z.object({ structureId: id, campaignId: id, idempotencyKey: idempotencyKeyField() });

/** The draft of the next campaign. */
export const renewRefundRequestSchema = z.object({ id, idempotencyKey: idempotencyKeyField() });

/** Absent: unchanged. Null or empty: erased. One of both versions is needed: of the header, or of the whole draft. */
export const updateRefundRequestSchema = z.object({
  id,
  version: z.nullish(version),
  headerVersion: z.nullish(version),
  beneficiaryCategoryCode: z.optional(z.nullable(z.string().check(z.maxLength(60)))),
  pacage: z.optional(optionalPacageField()),
  bankAccountId: z.optional(z.nullable(id)),
  swornAccuracy: z.nullish(z.boolean()),
  swornNotInDifficulty: z.nullish(z.boolean()),
  advanceCents: z.optional(z.nullable(z.int("INVALID_VALUE").check(z.minimum(0, "INVALID_VALUE")))),
});

/** Computing a draft again with the rates of today. */
export const repriceRefundRequestSchema = z.object({ id, version });

export const submitRefundRequestSchema = z.object({
  id,
  version,
  idempotencyKey: idempotencyKeyField(),
  acknowledgedWarnings: z.nullish(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100))),
});

/** The office reads why. */
export const withdrawRefundRequestSchema = z.object({ id, reason: textField(2_000, { isMultiline: true }) });

/** What is printed on a PDF, as typed. */
export const checkReceiptSchema = z.object({ number: textField(40), sha256: textField(200) });

/** Deleting, asking for the PDF. */
export const refundRequestIdSchema = z.object({ id });

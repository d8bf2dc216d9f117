import * as z from "zod/mini";
import { parsePacage } from "../kernel/pacage.ts";
import { withoutBlanks } from "../kernel/parsed.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";

const id = z.uuid("INVALID_VALUE");
const version = z.int();
/** A random text of the client: repeating a call with the same key never does it twice. */
export const idempotencyKey = z.string().check(z.minLength(8, "INVALID_VALUE"), z.maxLength(200, "INVALID_VALUE"));
const reason = z.nullish(z.string().check(z.trim(), z.maxLength(2_000)));

export const createRefundRequestSchema = z.object({ structureId: id, campaignId: id, idempotencyKey });

/** Absent: unchanged. Null or empty: erased. */
export const updateRefundRequestSchema = z.object({
  id,
  version,
  beneficiaryCategoryCode: z.nullish(z.string().check(z.maxLength(60))),
  pacage: z.nullish(z.string().check(judgedBy((text: string) => (withoutBlanks(text) === "" ? { allowed: true } : parsePacage(text))))),
  bankAccountId: z.nullish(id),
  swornAccuracy: z.nullish(z.boolean()),
  swornNotInDifficulty: z.nullish(z.boolean()),
  advanceCents: z.nullish(z.int("INVALID_VALUE").check(z.minimum(0, "INVALID_VALUE"))),
});

export const submitRefundRequestSchema = z.object({ id, version, idempotencyKey });

/** Deleting, withdrawing, taking, asking for the PDF. */
export const refundRequestIdSchema = z.object({ id });

/** A rejection must be explained. */
export const decideRefundRequestSchema = z
  .object({ id, verdict: z.enum(["APPROVED", "REJECTED"]), reason })
  .check(
    judgedBy(({ verdict, reason: text }: { verdict: string; reason?: string | null | undefined }) =>
      verdict === "REJECTED" && !text ? { allowed: false, code: "REASON_REQUIRED", path: ["reason"] } : { allowed: true },
    ),
  );

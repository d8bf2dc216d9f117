import * as z from "zod/mini";

import { idField, optionalTextField } from "../kernel/fields.ts";
import { allow, deny } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";

const id = idField();

export const takeRefundRequestSchema = z.object({ id });

/** A rejection must be explained. */
export const decideRefundRequestSchema = z
  .object({ id, verdict: z.enum(["APPROVED", "REJECTED"]), reason: optionalTextField(2_000, { isMultiline: true }) })
  .check(
    judgedBy(({ verdict, reason }: { verdict: string; reason: string }) =>
      verdict === "REJECTED" && reason === "" ? { ...deny("REASON_REQUIRED"), path: ["reason"] } : allow(),
    ),
  );

import * as z from "zod/mini";

import { idField, optionalTextField } from "../kernel/fields.ts";
import { MAX_LINES_PER_CALL } from "../refunds/refund-line.schema.ts";
import { LINE_VERDICTS } from "./judge-line-verdict.ts";

/** Characters of what an officer adds to a verdict on a line. */
export const MAX_VERDICT_WORDS = 500;

/** Verdicts on lines of a request; what is wrong inside one is reported with its path by `judgeLineVerdict`. */
export const reviewRefundLinesSchema = z.object({
  id: idField(),
  lines: z
    .array(
      z.object({
        lineId: idField(),
        verdict: z.enum(LINE_VERDICTS),
        quantity: optionalTextField(30),
        reasonCode: optionalTextField(60),
        words: optionalTextField(MAX_VERDICT_WORDS, { isMultiline: true }),
      }),
    )
    .check(z.minLength(1, "REQUIRED"), z.maxLength(MAX_LINES_PER_CALL, "TOO_MANY_LINES")),
});

import * as z from "zod/mini";

import type { ProblemCode } from "../problems/problem-codes.ts";

/** Both fields hold the same text; said under the second one, and also while other filled-in fields are still at fault. */
export function sameText<T extends Record<First | Second, string>, First extends string, Second extends string>(
  first: First,
  second: Second,
  code: ProblemCode,
): z.core.$ZodCheck<T> {
  return z.refine<T>((value: Readonly<Record<string, unknown>>) => value[first] === value[second], {
    error: code,
    path: [second],
    when: ({ value }) => isRecord(value) && typeof value[first] === "string" && typeof value[second] === "string",
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

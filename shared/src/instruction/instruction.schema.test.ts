import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

import { problemsFromZod } from "../problems/problems-from-zod.ts";
import { decideRefundRequestSchema } from "./instruction.schema.ts";

const id = "0193a5a0-0000-7000-8000-000000000001";
const marks = (schema: z.core.$ZodType, input: unknown) => {
  const read = z.safeParse(schema, input);
  return read.success ? [] : problemsFromZod(read.error).map((problem) => `${problem.path.join(".")}: ${problem.code}`);
};

describe("deciding", () => {
  it("asks a reason for a rejection, and none for an approval", () => {
    expect(marks(decideRefundRequestSchema, { id, verdict: "REJECTED", reason: "  " })).toEqual(["reason: REASON_REQUIRED"]);
    expect(marks(decideRefundRequestSchema, { id, verdict: "REJECTED" })).toEqual(["reason: REASON_REQUIRED"]);
    expect(marks(decideRefundRequestSchema, { id, verdict: "APPROVED" })).toEqual([]);
    expect(marks(decideRefundRequestSchema, { id, verdict: "PERHAPS" })).toEqual(["verdict: INVALID_VALUE"]);
  });
});

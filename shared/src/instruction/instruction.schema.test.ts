import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

import { problemsFromZod } from "../problems/problems-from-zod.ts";
import { decideRefundRequestSchema, rerouteRefundRequestSchema } from "./instruction.schema.ts";

const id = "0193a5a0-0000-7000-8000-000000000001";
const marks = (schema: z.core.$ZodType, input: unknown) => {
  const read = z.safeParse(schema, input);
  return read.success ? [] : problemsFromZod(read.error).map((problem) => `${problem.path.join(".")}: ${problem.code}`);
};

describe("deciding", () => {
  it("asks a motive or words for a rejection, words for « another reason », and nothing for an approval", () => {
    expect(marks(decideRefundRequestSchema, { id, verdict: "REJECTED", reason: "Illisible" })).toEqual([]);
    expect(marks(decideRefundRequestSchema, { id, verdict: "REJECTED", motiveCode: "" })).toEqual(["motiveCode: MOTIVE_REQUIRED"]);
    expect(marks(decideRefundRequestSchema, { id, verdict: "REJECTED", motiveCode: "OTHER", reason: " " })).toEqual([
      "reason: REASON_IN_WORDS",
    ]);
    expect(marks(decideRefundRequestSchema, { id, verdict: "REJECTED", motiveCode: "NOT_ENTITLED" })).toEqual([]);
    expect(marks(decideRefundRequestSchema, { id, verdict: "APPROVED" })).toEqual([]);
    expect(marks(decideRefundRequestSchema, { id, verdict: "PERHAPS" })).toEqual(["verdict: INVALID_VALUE"]);
  });

  it("asks why a request goes to another office", () => {
    expect(marks(rerouteRefundRequestSchema, { id, officeId: id, reason: "  " })).toEqual(["reason: REASON_REQUIRED"]);
  });
});

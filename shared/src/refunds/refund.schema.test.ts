import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

import { problemsFromZod } from "../problems/problems-from-zod.ts";
import { updateRefundRequestSchema } from "./refund.schema.ts";

const id = "0193a5a0-0000-7000-8000-000000000001";
const marks = (schema: z.core.$ZodType, input: unknown) => {
  const read = z.safeParse(schema, input);
  return read.success ? [] : problemsFromZod(read.error).map((problem) => `${problem.path.join(".")}: ${problem.code}`);
};

describe("changing the header of a draft", () => {
  it("tells « unchanged » from « erased »", () => {
    expect(z.parse(updateRefundRequestSchema, { id, version: 1 })).toEqual({ id, version: 1 });
    expect(z.parse(updateRefundRequestSchema, { id, version: 1, pacage: " ", bankAccountId: null })).toEqual({
      id,
      version: 1,
      pacage: null,
      bankAccountId: null,
    });
  });

  it("pads a PACAGE number typed without its zero, and refuses what is not one", () => {
    expect(z.parse(updateRefundRequestSchema, { id, version: 1, pacage: "35 012 345" })).toMatchObject({ pacage: "035012345" });
    expect(marks(updateRefundRequestSchema, { id, version: 1, pacage: "12" })).toEqual(["pacage: PACAGE_INVALID"]);
  });

  it("refuses a negative advance", () => {
    expect(marks(updateRefundRequestSchema, { id, version: 1, advanceCents: -1 })).toEqual(["advanceCents: INVALID_VALUE"]);
  });
});

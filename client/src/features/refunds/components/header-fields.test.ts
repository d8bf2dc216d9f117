import { describe, expect, it } from "vitest";

import { clashesOf, differing, headerOf } from "./header-fields.ts";
import { readyDraft } from "./sample-request.ts";

const { fields: read } = headerOf(readyDraft);

describe("what two people change of a header", () => {
  it("clashes field by field: another field of the other person, or the same answer, stands in nobody's way", () => {
    const mine = { pacage: "035000111" };
    expect(clashesOf(mine, read, { ...read, swornAccuracy: !read.swornAccuracy })).toEqual([]);
    expect(clashesOf(mine, read, { ...read, pacage: "035000111" })).toEqual([]);
    expect(clashesOf(mine, read, { ...read, pacage: "035000222" })).toEqual(["pacage"]);
  });

  it("is sent without what did not change", () => {
    expect(differing({ pacage: "035000111", swornAccuracy: read.swornAccuracy }, read)).toEqual({ pacage: "035000111" });
  });
});

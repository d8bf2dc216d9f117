import { describe, expect, it } from "vitest";

import { centsTyped, piecesChangesOf } from "./pieces-values.ts";

describe("an advance typed in euros", () => {
  it.each([
    ["0", 0],
    ["1 234,5", 123_450],
    ["12.34", 1_234],
  ])("%s is %i cents", (text, cents) => expect(centsTyped(text)).toBe(cents));

  it.each(["", "abc", "-5", "1,234"])("« %s » is no amount", (text) => expect(centsTyped(text)).toBeNull());

  it("is sent only when the campaign asks it", () => {
    const values = { swornAccuracy: true, swornNotInDifficulty: true, advance: "10" };
    expect(piecesChangesOf(values, { asksNotInDifficulty: false, asksAdvance: false })).toEqual({ swornAccuracy: true });
    expect(piecesChangesOf(values, { asksNotInDifficulty: true, asksAdvance: true })).toEqual({
      swornAccuracy: true,
      swornNotInDifficulty: true,
      advanceCents: 1_000,
    });
  });
});

import { describe, expect, it } from "vitest";

import { statementsOf } from "./statements-values.ts";

describe("an advance typed in euros", () => {
  it("is sent only when the campaign asks it", () => {
    const values = { swornAccuracy: true, swornNotInDifficulty: true, advance: "10" };
    expect(statementsOf(values, { asksNotInDifficulty: false, asksAdvance: false })).toEqual({ swornAccuracy: true });
    expect(statementsOf(values, { asksNotInDifficulty: true, asksAdvance: true })).toEqual({
      swornAccuracy: true,
      swornNotInDifficulty: true,
      advanceCents: 1_000,
    });
  });
});

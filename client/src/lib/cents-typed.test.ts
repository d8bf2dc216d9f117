import { describe, expect, it } from "vitest";

import { centsTyped } from "./cents-typed.ts";

describe("an amount typed in euros", () => {
  it.each([
    ["0", 0],
    ["1 234,5", 123_450],
    ["12.34", 1_234],
    ["15\u202f000\u00a0€", 1_500_000],
  ])("%s is %i cents", (text, cents) => expect(centsTyped(text)).toBe(cents));

  it.each(["", "abc", "-5", "1,234"])("« %s » is no amount", (text) => expect(centsTyped(text)).toBeNull());
});

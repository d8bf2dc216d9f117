import { describe, expect, it } from "vitest";

import { csvRows } from "./csv-rows.ts";

describe("the rows of a CSV text", () => {
  it("keep quoted separators, quotes and line breaks in their cell, whatever ends a line", () => {
    expect(csvRows('a;b\r\n"1;2";"dit ""oui""\nici"\r\n', { delimiter: ";", skipEmpty: true })).toEqual([
      ["a", "b"],
      ["1;2", 'dit "oui"\nici'],
    ]);
    expect(csvRows("a,b\r1,2\r\r", { delimiter: ",", skipEmpty: true })).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("are read no further than asked", () => {
    expect(csvRows("1\n2\n3\n", { delimiter: ";", maxRows: 2 })).toEqual([["1"], ["2"]]);
  });
});

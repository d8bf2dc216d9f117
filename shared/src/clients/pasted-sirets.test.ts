import { expect, it } from "vitest";
import { pastedSirets } from "./pasted-sirets.ts";

it("reads a list with one SIRET per line, spaced or not, each once", () => {
  expect(pastedSirets("732 829 320 00074\n\n 13002526500013 \r\n73282932000074")).toEqual(["73282932000074", "13002526500013"]);
});
it("reads what a spreadsheet gives: names beside the numbers, headings, several separators", () => {
  expect(
    pastedSirets('Nom;SIRET\nGAEC du Clos;73282932000074;2 rue du Lac\n"EARL","13002526500013"\n51994679200016\t73282932000082'),
  ).toEqual(["73282932000074", "13002526500013", "51994679200016", "73282932000082"]);
});
it("keeps what looks like a number that went wrong, so that its line is told", () => {
  expect(pastedSirets("7328293200007A\nrien")).toEqual(["7328293200007A"]);
  expect(pastedSirets("")).toEqual([]);
});

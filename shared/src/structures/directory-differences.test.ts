import { expect, it } from "vitest";

import { directoryDifferences, type DirectoryDescription } from "./directory-differences.ts";

const here: DirectoryDescription = {
  name: "GAEC du Lac",
  address: "12, route de l'Étang",
  addressComplement1: "",
  postalCode: "35000",
  town: "Rennes",
  vatNumber: null,
  legalFormCode: "6533",
  nafCode: null,
};

it("shows what the directory says otherwise, with what is here", () => {
  expect(directoryDifferences(here, { ...here, name: "GAEC DU GRAND LAC", nafCode: "01.50Z" })).toEqual([
    { field: "name", current: "GAEC du Lac", proposed: "GAEC DU GRAND LAC" },
    { field: "nafCode", current: "", proposed: "01.50Z" },
  ]);
});

it("takes capitals, accents, signs and blanks for no difference", () => {
  expect(directoryDifferences(here, { ...here, address: "12 ROUTE DE L ETANG", town: "RENNES " })).toEqual([]);
});

it("proposes nothing where the directory says nothing", () => {
  expect(directoryDifferences(here, { ...here, name: null, address: "" })).toEqual([]);
});

import { expect, it } from "vitest";

import { parseCompanyNumber } from "./company-number.ts";

it.each([
  ["732 829 320", { siren: "732829320", siret: null }],
  ["732.829.320 00074", { siren: "732829320", siret: "73282932000074" }],
])("reads %j as a company", (text, value) => {
  expect(parseCompanyNumber(text)).toEqual({ allowed: true, value });
});

it.each([
  ["732829321", "SIREN_INVALID"],
  ["73282932000075", "SIRET_CHECKSUM"],
  ["", "COMPANY_NUMBER_LENGTH"],
  ["7328293200", "COMPANY_NUMBER_LENGTH"],
  ["GAEC du Lac", "COMPANY_NUMBER_LENGTH"],
])("says what is wrong with %j", (text, code) => {
  expect(parseCompanyNumber(text)).toMatchObject({ allowed: false, code });
});

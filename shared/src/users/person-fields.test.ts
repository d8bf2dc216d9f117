import { expect, it } from "vitest";
import { parseName } from "./person-fields.ts";

it.each(["Zoé", "Jean-Baptiste", "O’Neill", "J.-P.", "J.P.", "Le Gall", "St. John", "Nguyễn", "M. de La Tour"])("%s is a name", (name) => {
  expect(parseName(name).allowed).toBe(true);
});

it.each(["Gagnez sur exemple.com", "t.co", "https://exemple.com", "www.exemple", "1er", "a@b", "", "x".repeat(61)])(
  "%s is none: it would carry a link or a sentence into a mail",
  (text) => {
    expect(parseName(text).allowed).toBe(false);
  },
);

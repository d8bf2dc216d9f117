import { expect, test } from "vitest";

import { strengthOf } from "./password-strength.ts";

test.each([
  ["", "none"],
  ["motdepasse", "weak"],
  ["Azerty123456!", "weak"],
  ["lune-cidre-violon", "fair"],
  ["Tracteur7-bleu", "good"],
  ["Tracteur7-bleu-cidre-lune", "strong"],
])("« %s » is %s", (password, level) => {
  expect(strengthOf(password)).toBe(level);
});

test("a password made of the person's own address is weak", () => {
  expect(strengthOf("Jeanne.Moreau-35", { personalWords: ["jeanne.moreau@exemple.fr"] })).toBe("weak");
});

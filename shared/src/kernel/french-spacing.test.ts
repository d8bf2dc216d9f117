import { expect, test } from "vitest";
import { withFrenchSpacing } from "./french-spacing.ts";

test("French punctuation stays with its word, in texts, lists and texts with a value", () => {
  const messages = withFrenchSpacing({
    title: "Qui y a droit ?",
    quote: "« Entreprise »",
    list: ["cotisants ;"],
    left: (count: number) => `Restant : ${count} %`,
  });
  expect(messages.title).toBe("Qui y a droit\u00a0?");
  expect(messages.quote).toBe("«\u00a0Entreprise\u00a0»");
  expect(messages.list).toEqual(["cotisants\u00a0;"]);
  expect(messages.left(3)).toBe("Restant\u00a0: 3\u00a0%");
});

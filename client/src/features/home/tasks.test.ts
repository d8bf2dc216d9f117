import { expect, test } from "vitest";

import { fr } from "./messages.fr.ts";
import { findTasks } from "./tasks.ts";

test.each([
  ["Je veux créer mon compte…", "createAccount"],
  ["creer compte", "createAccount"],
  ["remboursement gnr", "fileRequest"],
  ["RIB", "bankAccount"],
  ["mot de passe perdu", "forgotPassword"],
  ["lien d'activation", "activate"],
])("« %s » leads first to %s", (typed, first) => {
  expect(findTasks(fr.tasks, typed)[0]).toBe(first);
});

test("nothing meaningful typed shows everything", () => {
  expect(findTasks(fr.tasks, "je veux")).toHaveLength(Object.keys(fr.tasks).length);
});

test("an unknown word finds nothing", () => {
  expect(findTasks(fr.tasks, "passeport")).toEqual([]);
});

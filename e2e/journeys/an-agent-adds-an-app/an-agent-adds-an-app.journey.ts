import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { appCode } from "../../../scripts/app-code.mjs";
import { expectAccessible } from "../../support/accessible.ts";
import { menuEntry } from "../../support/organisation.ts";
import { confirmIdentity, signIn } from "../../support/person.ts";

const thomas = { email: "thomas.riviere@ddfip35.example", password: "Tracteur-Vert-au-champ-2026" };

test("an agent without an app has no staff power, is told so, and has them right after adding one", async ({ page }) => {
  await signIn(page, thomas);
  await expect(page.getByText("Vos fonctions d'agent sont fermées")).toBeVisible();
  await expect(page.getByRole("link", { name: "Instruction" })).toBeHidden();
  await expectAccessible(page, "agent without app");

  await page.getByRole("link", { name: "Ajouter une application ou une clé" }).click();
  await page.getByRole("button", { name: "Ajouter une application" }).click();
  await page.getByLabel("Nom de l'application").fill("Téléphone");
  await page.getByRole("button", { name: "Continuer" }).click();
  await confirmIdentity(page, thomas);
  const key = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
  await page.getByLabel("Code de l'application").fill(appCode(key));
  await page.getByRole("button", { name: "Activer l'application" }).click();
  await expect(page.getByText("Il vous reste 10 codes.")).toBeVisible();

  await expect(page.getByText("Vos fonctions d'agent sont fermées")).toBeHidden();
  await menuEntry(page, "Instruction").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Instruction");
});

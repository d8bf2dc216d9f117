import { expect, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { addRequests } from "../../support/bulk-decisions.ts";
import { companyNamed } from "../../support/companies.ts";
import { mailTo, portalUrl } from "../../support/mailbox.ts";
import { menuEntry } from "../../support/organisation.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";

const phone = { width: 390, height: 844 };

/** DSFR draws its boxes with the label, which lies over the input. */
const tick = (page: Page, name: string | RegExp) => page.getByRole("checkbox", { name }).click({ force: true });

test("a manager approves 200 requests at once, leaves the page, finds the result again; a telephone rejects two", async ({ browser }) => {
  const company = companyNamed("EARL Castagna");
  const manager = newPerson("Odile", "Castagna");
  const page = await (await browser.newContext()).newPage();
  await register(page, manager, company.siret);
  await activate(page, manager);
  await signIn(page, manager);
  addRequests(company.siret, 203);

  await test.step("the inbox is narrowed and sorted by its address", async () => {
    await page.goto(`${portalUrl()}/approbations`);
    await expect(menuEntry(page, /Approbations/)).toContainText("203");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Demandeur" }).click();
    await expect(page.getByRole("row").nth(1)).toContainText("Saison 001");
    await page.getByRole("button", { name: "Autres filtres" }).click();
    await expectAccessible(page, "filters");
    await page.getByRole("combobox", { name: /Structure/ }).fill("Castagna");
    await page.getByRole("option", { name: new RegExp(company.name) }).click();
    await expect(page).toHaveURL(/structure=/);
    await page.getByRole("button", { name: "Effacer les filtres" }).click();
    await expect(page).not.toHaveURL(/structure=/);
  });

  await test.step("all of the search but three are chosen, and approved after a confirmation", async () => {
    await page.getByRole("button", { name: /Choisir toutes les demandes de cette recherche/ }).click();
    await expect(page.getByRole("status").filter({ hasText: /203.demandes choisies/ })).toBeVisible();
    for (const number of ["001", "002", "003"]) await tick(page, new RegExp(`Saison ${number}`));
    const bar = page.getByRole("region", { name: "Décider des demandes choisies" });
    await expect(bar).toContainText(/200.demandes choisies/);
    await expectAccessible(page, "chosen");
    await bar.getByRole("button", { name: "Approuver" }).click();
    const dialog = page.getByRole("dialog", { name: /Approuver 200.demandes/ });
    await expectAccessible(page, "confirm");
    await dialog.getByRole("button", { name: "Approuver ces demandes" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Décision groupée du/ })).toBeVisible();
    await expectAccessible(page, "in progress");
  });

  await test.step("she leaves, and finds it finished; one mail tells her, each person has theirs", async () => {
    await page.goto(`${portalUrl()}/tableau-de-bord`);
    await expect(async () => {
      await page.goto(`${portalUrl()}/approbations/groupees`);
      await expect(page.getByRole("row").nth(1)).toContainText("Terminée", { timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    await mailTo(manager.email, /décision groupée est terminée/i);
    await expectAccessible(page, "finished");
    await page.getByRole("row").nth(1).getByRole("link").click();
    await expect(page.getByText(/^Terminé\. Demandes approuvées.: 200\. Demandes laissées en l'état.: 0\./)).toBeVisible();
    await expectAccessible(page, "finished");
    await mailTo(`${company.siret}-150@saison.example`, /approuvée/i);
    await page.goto(`${portalUrl()}/approbations`);
    await expect(menuEntry(page, /Approbations/)).toContainText("3");
    await expect(page.getByRole("row")).toHaveCount(4);
  });

  await test.step("on a telephone two of the three are chosen and rejected, with one reason for both", async () => {
    await page.setViewportSize(phone);
    await tick(page, /Saison 001/);
    await tick(page, /Saison 002/);
    const bar = page.getByRole("region", { name: "Décider des demandes choisies" });
    await expect(bar).toBeInViewport({ ratio: 1 });
    await expectAccessible(page, "chosen on a phone");
    await bar.getByRole("button", { name: "Rejeter" }).click();
    const dialog = page.getByRole("dialog", { name: /Rejeter 2.demandes/ });
    await dialog.getByRole("button", { name: "Rejeter ces demandes" }).click();
    await expect(dialog.getByRole("link", { name: /motif/i }), "the missing reason is told").toBeVisible();
    await expectAccessible(page, "no reason");
    await dialog.getByText("Les droits demandés ne sont pas nécessaires").click();
    await dialog.getByLabel(/Précisions/).fill("Les vendanges sont finies.");
    await dialog.getByRole("button", { name: "Rejeter ces demandes" }).click();
    await expect(page.getByText(/^Terminé\. Demandes rejetées.: 2\./)).toBeVisible({ timeout: 30_000 });
    await mailTo(`${company.siret}-2@saison.example`, /rejetée/i);
    await page.getByRole("link", { name: "Rattachement à la structure" }).first().click();
    await expect(page.getByText("Les vendanges sont finies.")).toBeVisible();
    await expectAccessible(page);
  });
});

import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { test } from "../../support/journey-test.ts";
import { addBankAccount, openSpace } from "../../support/organisation.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";
import { startRequest } from "../../support/refunds.ts";
import { samplePdf } from "../../support/sample-files.ts";

const lineCount = 2_000;

/** What a spreadsheet puts in the clipboard. */
const block = [
  "Produit\tNuméro de facture\tFournisseur\tDate de livraison\tQuantité\tUnité",
  ...Array.from({ length: lineCount }, (_, index) => `GNR\tN-${index + 1}\tÉnergies de l'Ouest\t12/03/2025\t100\tlitres`),
].join("\n");

/** Printed, never a gate. */
async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  console.log(`${lineCount} lines, ${what}: ${Math.round(performance.now() - start)} ms`);
}

test("a request of two thousand lines is pasted, opened, corrected and sent without waiting", async ({ browser }) => {
  const farmer = newPerson("Maud", "Sillon");
  const page = await (await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] })).newPage();
  await register(page, farmer, companyNamed("SCEA des Mille Sillons").siret);
  await activate(page, farmer);
  await signIn(page, farmer);
  await openSpace(page);
  await addBankAccount(page, farmer);
  await startRequest(page, "2025");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();

  await test.step("two thousand rows of a spreadsheet, with one scan for all", async () => {
    await page.getByRole("button", { name: "Coller depuis un tableur" }).click();
    await timed("understood", async () => {
      // The way of a spreadsheet: typed key by key, a browser takes a minute.
      await page.evaluate((text) => navigator.clipboard.writeText(text), block);
      await page.getByLabel("Cellules copiées").press("Control+V");
      await expect(page.getByText(/^2\s000 lignes\s: 2\s000 prêtes, 0 à corriger\.$/)).toBeVisible();
    });
    await expectAccessible(page, "preview");
    await page.getByLabel("Fichier de ces factures").setInputFiles(samplePdf("toutes-les-factures.pdf"));
    await timed("saved by hundreds", async () => {
      await page.getByRole("button", { name: /^Enregistrer les 2\s000 lignes prêtes$/ }).click();
      await expect(page.getByText(/2\s000 lignes enregistrées\./)).toBeVisible({ timeout: 120_000 });
    });
  });

  await test.step("it opens, and never draws more than a page", async () => {
    await timed("opened", async () => {
      await page.reload();
      await expect(page.getByText(/2\s000 factures, 53\s880,00\s€/)).toBeVisible();
      await expect(page.getByRole("button", { name: "Modifier la facture N-100", exact: true })).toBeVisible();
    });
    expect(await page.locator("tbody tr").count()).toBeLessThan(110);
    await expectAccessible(page, "a page of lines");
  });

  await test.step("one line is found, corrected on the keyboard and saved", async () => {
    await timed("one line found", async () => {
      await page.getByRole("searchbox").fill("N-1234");
      await page.getByRole("button", { name: "Rechercher" }).click();
      await expect(page.getByText(/1 facture affichée sur 2\s000\./)).toBeVisible();
    });
    await page.getByRole("button", { name: "Modifier la facture N-1234" }).click();
    await page.getByRole("textbox", { name: "Quantité" }).fill("1 234");
    await timed("one line saved", async () => {
      await page.getByRole("textbox", { name: "Quantité" }).press("Control+Enter");
      await expect(page.getByText(/Facture N-1234 enregistrée/)).toBeVisible();
    });
  });

  await test.step("it is sent", async () => {
    await complete(page);
    await page.getByRole("button", { name: "Déposer la demande" }).click();
    await timed("sent", async () => {
      await page.getByRole("dialog").getByRole("button", { name: "Déposer la demande" }).click();
      await expect(page.getByRole("heading", { name: /Votre demande .* est déposée/ })).toBeVisible({ timeout: 30_000 });
    });
    await expectAccessible(page, "sent");
  });
});

/** From the lines to the summary. */
async function complete(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await page.getByRole("checkbox", { name: /exactes/ }).press("Space");
  await page.getByRole("checkbox", { name: /pas en difficulté/ }).press("Space");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByText("Tout est prêt.")).toBeVisible();
  await expectAccessible(page, "summary");
}

import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { test } from "../../support/journey-test.ts";
import { mailTo } from "../../support/mailbox.ts";
import { addBankAccount, menuEntry, openSpace } from "../../support/organisation.ts";
import { activate, newPerson, officer, register, signIn, signInWithApp } from "../../support/person.ts";
import { openFromQueue, startRequest } from "../../support/refunds.ts";
import { samplePdf } from "../../support/sample-files.ts";

const lineCount = 2_000;

/** What a spreadsheet puts in the clipboard; less than the amount from which a decision takes two officers. */
const block = (count: number) =>
  [
    "Produit\tNuméro de facture\tFournisseur\tDate de livraison\tQuantité\tUnité",
    ...Array.from({ length: count }, (_, index) => `GNR\tN-${index + 1}\tÉnergies de l'Ouest\t12/03/2025\t10\tlitres`),
  ].join("\n");

/** Printed, never a gate. */
async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  console.log(`${lineCount} lines, ${what}: ${Math.round(performance.now() - start)} ms`);
}

test("a request of two thousand lines is pasted, opened, corrected and sent without waiting; the office reads and rejects it, and the farmer files another", async ({
  browser,
}) => {
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
    await timed("understood", async () => {
      await paste(page, lineCount);
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
      await expect(page.getByText(/2\s000 factures, 5\s380,00\s€/)).toBeVisible();
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

  const number = await test.step("it is sent", async () => {
    await complete(page);
    const sent = await send(page);
    await expectAccessible(page, "sent");
    return sent;
  });

  const office = await (await browser.newContext()).newPage();
  await test.step("the officer opens it, gives one verdict to a page of lines, and rejects the request with a motive", async () => {
    await signInWithApp(office, officer);
    await menuEntry(office, "Instruction").click();
    await openFromQueue(office, number);
    await office.getByRole("button", { name: "Prendre en charge" }).click();
    await expect(office.getByText("Vous avez pris cette demande en charge.")).toBeVisible();
    await timed("opened by the officer", async () => {
      await office.reload();
      await expect(office.getByRole("button", { name: /^100\. Facture/ })).toBeVisible();
    });
    await office.getByRole("button", { name: "Choisir plusieurs lignes" }).click();
    await office.getByText("Toutes les lignes de cette page").click();
    await office.getByText("Refuser ces lignes").click();
    await office.getByRole("combobox", { name: "Motif" }).selectOption({ label: "Quantité différente de celle de la facture" });
    await expectAccessible(office, "one verdict for many lines");
    await timed("a hundred lines refused at once", async () => {
      await office.getByRole("button", { name: "Enregistrer pour les lignes choisies" }).click();
      await expect(office.getByText(/^100 lignes vues sur 2\s000\./)).toBeVisible();
    });
    await office.getByRole("button", { name: "Rejeter" }).click();
    const dialog = office.getByRole("dialog");
    await dialog.getByLabel("Motif du rejet").selectOption({ label: "Facture ou pièce illisible ou incomplète" });
    await dialog.getByRole("textbox", { name: /Précisions/ }).fill("Le fichier joint ne porte que trois factures.");
    await dialog.getByRole("button", { name: "Rejeter la demande" }).click();
    await expect(office.getByText(/^La décision est enregistrée/)).toBeVisible();
    await expect(office.getByRole("heading", { name: "Décisions du service" })).toBeVisible();
  });

  await test.step("the farmer reads why, keeps the letter, and files the three invoices again", async () => {
    const mail = await mailTo(farmer.email, new RegExp(`rejetée.*${number}`));
    expect(mail.text).toContain("Le fichier joint ne porte que trois factures.");
    await menuEntry(page, "Demandes de remboursement").click();
    await page.getByRole("link", { name: number }).click();
    await expect(page.getByText(/Le fichier joint ne porte que trois factures\./).first()).toBeVisible();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger la décision (PDF)" }).click();
    expect((await download).suggestedFilename()).toBe(`${number} - décision.pdf`);
    await expectAccessible(page, "why");
    await startRequest(page, "2025");
    await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
    await paste(page, 3);
    await page.getByLabel("Fichier de ces factures").setInputFiles(samplePdf("les-trois-factures.pdf"));
    await page.getByRole("button", { name: "Enregistrer les 3 lignes prêtes" }).click();
    await expect(page.getByText(/3 lignes enregistrées\./)).toBeVisible();
    await complete(page);
    expect(await send(page)).not.toBe(number);
  });
});

/** The way of a spreadsheet: typed key by key, a browser takes a minute. */
async function paste(page: Page, count: number): Promise<void> {
  await page.getByRole("button", { name: "Coller depuis un tableur" }).click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), block(count));
  await page.getByLabel("Cellules copiées").press("Control+V");
}

/** From the summary to the confirmation; answers the number. */
async function send(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Déposer la demande" }).click();
  const confirmation = page.getByRole("heading", { name: /Votre demande .* est déposée/ });
  await timed("sent", async () => {
    await page.getByRole("dialog").getByRole("button", { name: "Déposer la demande" }).click();
    await expect(confirmation).toBeVisible({ timeout: 30_000 });
  });
  return /Votre demande (\S+) est déposée/.exec((await confirmation.textContent()) ?? "")?.[1] ?? "";
}

/** From the lines to the summary. */
async function complete(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await page.getByRole("checkbox", { name: /exactes/ }).press("Space");
  await page.getByRole("checkbox", { name: /pas en difficulté/ }).press("Space");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByText("Tout est prêt.")).toBeVisible();
  await expectAccessible(page, "summary");
}

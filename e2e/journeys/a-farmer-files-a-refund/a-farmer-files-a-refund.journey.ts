import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { ageBankAccount } from "../../support/let-time-pass.ts";
import { mailTo, portalUrl } from "../../support/mailbox.ts";
import { addBankAccount, menuEntry, openSpace } from "../../support/organisation.ts";
import { activate, administrator, confirmWithApp, newPerson, officer, register, signIn, signInWithApp } from "../../support/person.ts";
import { fileRequest, openFromQueue } from "../../support/refunds.ts";

test("a farmer registers, opens the space, records a bank account, files the annual refund; the office approves it, orders it, and the bank pays it", async ({
  browser,
}) => {
  const farmer = newPerson("Anne", "Le Bris");
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await page.goto(`${portalUrl()}/`);
  await expectAccessible(page);

  await test.step("account", async () => {
    await register(page, farmer, companyNamed("GAEC des Bruyères").siret);
    await mailTo(farmer.email, /inscription|résumé|compte/i);
    await activate(page, farmer);
    await page.goto(`${portalUrl()}/connexion`);
    await expectAccessible(page);
    await signIn(page, farmer);
    await expectAccessible(page);
  });
  await test.step("space and bank account", async () => {
    await openSpace(page);
    await addBankAccount(page, farmer);
  });
  const number = await test.step("request", () => fileRequest(page));
  await test.step("confirmation, timeline and PDF", async () => {
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger la demande (PDF)" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await mailTo(farmer.email, new RegExp(number));
  });
  const office = await (await browser.newContext()).newPage();
  await test.step("the office takes it in review and approves", async () => {
    await signInWithApp(office, officer);
    await menuEntry(office, "Instruction").click();
    await expectAccessible(office);
    await openFromQueue(office, number);
    await expectAccessible(office, "to take");
    await office.getByRole("button", { name: "Prendre en charge" }).click();
    await expect(office.getByText("Vous avez pris cette demande en charge.")).toBeVisible();
    await office.getByRole("button", { name: "Approuver" }).click();
    const dialog = office.getByRole("dialog", { name: "Approuver cette demande ?" });
    await expectAccessible(office, "approve?");
    await dialog.getByRole("button", { name: "Approuver" }).click();
    await expect(office.getByText(/^La décision est enregistrée/)).toBeVisible();
  });
  await test.step("the farmer sees the step and gets the mail", async () => {
    await mailTo(farmer.email, /approuvée/i);
    await page.reload();
    await expect(page.getByText(/approuvée/i).first()).toBeVisible();
    await expectAccessible(page, "approved");
    await page.goto(`${portalUrl()}/tableau-de-bord`);
    await expectAccessible(page, "with figures");
  });
  await test.step("the account has waited its 48 hours: the office orders the payment", async () => {
    await menuEntry(office, "Paiements").click();
    await expectAccessible(office, "batches");
    await office.getByRole("link", { name: "Demandes à payer" }).click();
    await expect(office.getByRole("row", { name: new RegExp(number) })).toContainText("trop récent");
    ageBankAccount(farmer.email);
    await office.reload();
    await expect(office.getByRole("row", { name: new RegExp(number) })).toContainText("Peut être ordonné");
    await expectAccessible(office, "payable");
    await office.getByRole("button", { name: /^Ordonner/ }).click();
    await expectAccessible(office, "order?");
    await office.getByRole("dialog").getByRole("button", { name: "Ordonner", exact: true }).click();
    await confirmWithApp(office, officer);
    await expect(office.getByText(/Le lot est ordonné/)).toBeVisible();
    await expectAccessible(office, "ordered");
  });
  await test.step("an administrator takes the file out, gives it to the bank, and takes in what the bank answers", async () => {
    const treasury = await (await browser.newContext({ acceptDownloads: true })).newPage();
    await signInWithApp(treasury, administrator);
    await treasury.goto(office.url());
    const download = treasury.waitForEvent("download", { timeout: 90_000 }); // a code that was just used is followed by the next one
    await treasury.getByRole("button", { name: "Sortir le fichier" }).click();
    await confirmWithApp(treasury, administrator);
    const file = await (await download).createReadStream();
    const xml = (await file.toArray()).join("");
    const reference = `${number}-1`;
    const amount = new RegExp(`${reference}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">([0-9.]+)<`).exec(xml)?.[1] ?? "";
    await menuEntry(treasury, "Paiements").click();
    await treasury.getByRole("link", { name: "Relevés de la banque" }).click();
    await expectAccessible(treasury, "statements");
    const csv = `reference;montant;date;statut\n${reference};${amount};2026-11-24;payé\n`;
    await treasury.getByLabel("Fichier de la banque").setInputFiles({ name: "releve.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await treasury.getByRole("button", { name: "Importer" }).click();
    await expect(treasury.getByRole("row", { name: new RegExp(reference) })).toContainText("Versé");
    await expectAccessible(treasury, "report");
    await menuEntry(treasury, "Chiffres").click();
    await expect(treasury.getByRole("heading", { level: 1, name: "Chiffres" })).toBeVisible();
    await expectAccessible(treasury, "campaign");
  });
  await test.step("the farmer sees the payment and gets the mail", async () => {
    await mailTo(farmer.email, /^Remboursement versé/);
    await page.goto(`${portalUrl()}/demandes-tic`);
    await page.getByRole("link", { name: number }).click();
    await expect(page.getByText("Versé le 24/11/2026")).toBeVisible();
    await expectAccessible(page, "paid");
  });
});

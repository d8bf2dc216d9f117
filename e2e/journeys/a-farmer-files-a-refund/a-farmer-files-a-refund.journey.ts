import { expect, test, type Page } from "@playwright/test";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { mailTo, portalUrl } from "../../support/mailbox.ts";
import { addBankAccount, menuEntry, openSpace } from "../../support/organisation.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";
import { joinScan, startRequest, typeInvoice } from "../../support/refunds.ts";

const instructor = { email: "nadia.bernard@ddfip35.example", password: "Tracteur-Vert-au-champ-2026" };

test("a farmer registers, opens the space, records a bank account, files the annual refund, and the office approves it", async ({
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
    await signIn(office, instructor);
    await menuEntry(office, "Instruction").click();
    await expectAccessible(office);
    await office.getByRole("link", { name: number }).click();
    await expectAccessible(office, "to take");
    await office.getByRole("button", { name: "Prendre en charge" }).click();
    await expect(office.getByText("Vous avez pris cette demande en charge.")).toBeVisible();
    await office.getByRole("button", { name: "Approuver" }).click();
    const dialog = office.getByRole("dialog", { name: "Approuver cette demande ?" });
    await expectAccessible(office, "approve?");
    await dialog.getByRole("button", { name: "Approuver" }).click();
    await expect(office.getByText("La demande est approuvée.")).toBeVisible();
  });
  await test.step("the farmer sees the step and gets the mail", async () => {
    await mailTo(farmer.email, /approuvée/i);
    await page.reload();
    await expect(page.getByText(/approuvée/i).first()).toBeVisible();
    await expectAccessible(page, "approved");
    await page.goto(`${portalUrl()}/tableau-de-bord`);
    await expectAccessible(page, "with figures");
  });
});

/** The four steps, a wrong line included; answers the number of the request. */
async function fileRequest(page: Page): Promise<string> {
  await startRequest(page, "2025");
  await expectAccessible(page, "step 1");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByText("Étape 2 sur 4")).toBeVisible();
  await page.getByRole("button", { name: "Ajouter une facture" }).click();
  await typeInvoice(page, { product: "GNR", number: "F-2025-001", deliveryDate: "2024-12-31", quantity: "9 000", unit: "litres" });
  await joinScan(page, "facture-001.pdf");
  await page.getByRole("button", { name: "Valider et fermer" }).click();
  await expect(page.getByLabel("Date de livraison"), "outside the period: the line is marked, nothing is lost").toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await expect(page.getByRole("textbox", { name: "Numéro de facture" })).toHaveValue("F-2025-001");
  await expectAccessible(page, "wrong line");
  await page.getByLabel("Date de livraison").fill("2025-03-12");
  await page.getByRole("button", { name: "Valider et ajouter une nouvelle ligne" }).click();
  await expect(page.getByText("Facture F-2025-001 enregistrée.")).toBeVisible();
  await typeInvoice(page, {
    product: "GN_HEATING",
    number: "GAZ-7",
    deliveryDate: "2025-02-05",
    quantity: "52,07",
    unit: "MWh",
  });
  await joinScan(page, "gaz.pdf");
  await page.getByRole("button", { name: "Valider et fermer" }).click();
  await expect(page.getByText("Facture GAZ-7 enregistrée.")).toBeVisible();
  await expectAccessible(page, "two lines");
  await page.getByRole("button", { name: "Continuer", exact: true }).click();
  await expect(page.getByText("Étape 3 sur 4")).toBeVisible();
  await page.getByRole("checkbox", { name: /exactes/ }).press("Space");
  await page.getByRole("checkbox", { name: /pas en difficulté/ }).press("Space");
  await expectAccessible(page, "step 3");
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByText("Étape 4 sur 4")).toBeVisible();
  await expect(page.getByText("Tout est prêt.")).toBeVisible();
  await expectAccessible(page, "step 4");
  await page.getByRole("button", { name: "Déposer la demande" }).click();
  const dialog = page.getByRole("dialog", { name: "Déposer la demande ?" });
  await expectAccessible(page, "submit?");
  await dialog.getByRole("button", { name: "Déposer la demande" }).dblclick();
  const confirmation = page.getByRole("heading", { name: /Votre demande .* est déposée/ });
  await expect(confirmation).toBeVisible();
  const number = /Votre demande (\S+) est déposée/.exec((await confirmation.textContent()) ?? "")?.[1];
  if (!number) throw new Error("The confirmation names no number.");
  return number;
}

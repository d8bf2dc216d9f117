import { expect } from "@playwright/test";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { test } from "../../support/journey-test.ts";
import { mailTo, portalUrl } from "../../support/mailbox.ts";
import { addBankAccount, openSpace } from "../../support/organisation.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";

test("a farmer asks the monthly aid without the scan at hand: the warning is acknowledged, the receipt checked, the request withdrawn", async ({
  browser,
}) => {
  const farmer = newPerson("Gwen", "Salaün");
  const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
  const language = (value: "fr" | "en") => page.getByRole("banner").getByRole("combobox").selectOption(value);
  await test.step("account, space and bank account", async () => {
    await register(page, farmer, companyNamed("EARL du Semnon").siret);
    await mailTo(farmer.email, /inscription|résumé|compte/i);
    await activate(page, farmer);
    await page.goto(`${portalUrl()}/connexion`);
    await signIn(page, farmer);
    await openSpace(page);
    await addBankAccount(page, farmer);
  });
  await test.step("a draft of the aid of May 2026, with one invoice and no scan", async () => {
    await page.goto(`${portalUrl()}/demandes-tic/nouvelle`);
    const card = page.getByRole("article").filter({ hasText: /Aide mensuelle.*(26-05|mai 2026)/i });
    await card.getByRole("button", { name: "Commencer" }).click();
    await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
    await page.getByRole("button", { name: "Ajouter une facture" }).click();
    await page.getByLabel("Produit et usage").selectOption("GNR");
    await page.getByRole("textbox", { name: "Numéro de facture" }).fill("M-2026-05");
    await page.getByRole("textbox", { name: "Fournisseur" }).fill("Énergies de l'Ouest");
    await page.getByLabel("Date de livraison").fill("2026-05-12");
    await page.getByRole("textbox", { name: "Quantité" }).fill("2 005");
    await page.getByLabel("Unité").selectOption({ label: "litres" });
    await page.getByRole("button", { name: "Valider et fermer" }).click();
    await expect(page.getByText("Facture M-2026-05 enregistrée.")).toBeVisible();
  });
  await test.step("one comes back later and goes on where one stopped", async () => {
    await page.goto(page.url().replace(/\?.*/, ""));
    await expect(page.getByText("Étape 3 sur 4")).toBeVisible();
    await expect(page.getByText(/300,75/).first(), "the estimation is there at every step").toBeVisible();
    await page.getByRole("checkbox", { name: /exactes/ }).press("Space");
    await page.getByRole("checkbox", { name: /pas en difficulté/ }).press("Space");
    await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  });
  await test.step("what is to be checked is said, in both languages", async () => {
    await expect(page.getByRole("heading", { name: "1 point à vérifier avant de déposer" })).toBeVisible();
    await expect(page.getByText(/aucun remboursement n'y sera versé avant le/)).toBeVisible();
    await expectAccessible(page, "warnings");
    await language("en");
    await expect(page.getByRole("heading", { name: "1 point to check before submitting" })).toBeVisible();
    await expectAccessible(page, "warnings in English");
    await language("fr");
  });
  const number = await test.step("it leaves once the warning is ticked", async () => {
    await page.getByRole("button", { name: "Déposer la demande" }).click();
    const dialog = page.getByRole("dialog", { name: "Déposer la demande ?" });
    await dialog.getByRole("button", { name: "Déposer la demande" }).click();
    await expect(dialog.getByText(/Des points d'attention restent à vérifier/).first()).toBeVisible();
    await expectAccessible(page, "not ticked");
    await dialog.getByRole("checkbox", { name: /Facture numérisée absente/ }).press("Space");
    await dialog.getByRole("button", { name: "Déposer la demande" }).click();
    const confirmation = page.getByRole("heading", { name: /Votre demande .* est déposée/ });
    await expect(confirmation).toBeVisible();
    await expectAccessible(page, "sent");
    return /Votre demande (\S+) est déposée/.exec((await confirmation.textContent()) ?? "")?.[1] ?? "";
  });
  await test.step("the receipt arrives, and a wrong hash is told apart by anybody", async () => {
    await mailTo(farmer.email, new RegExp(number));
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger la demande (PDF)" }).click();
    expect((await download).suggestedFilename()).toContain(number);
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(`${portalUrl()}/verifier-un-depot`);
    await stranger.getByRole("textbox", { name: "Numéro de la demande" }).fill(number);
    await stranger.getByRole("textbox", { name: /Empreinte/ }).fill("0".repeat(64));
    await stranger.getByRole("button", { name: "Vérifier" }).click();
    await expect(stranger.getByRole("heading", { name: "Le portail ne reconnaît pas cette empreinte" })).toBeVisible();
    await expectAccessible(stranger, "receipt");
  });
  await test.step("it is withdrawn with a reason, which stays in the timeline", async () => {
    await page.getByRole("button", { name: "Abandonner la demande" }).click();
    const dialog = page.getByRole("dialog", { name: "Abandonner cette demande ?" });
    await dialog.getByRole("textbox", { name: "Pourquoi ?" }).fill("Facture en double");
    await expectAccessible(page, "withdraw?");
    await dialog.getByRole("button", { name: "Abandonner la demande" }).click();
    await expect(page.getByText("La demande est abandonnée.")).toBeVisible();
    await expect(page.getByText(/Facture en double/).first()).toBeVisible();
  });
});

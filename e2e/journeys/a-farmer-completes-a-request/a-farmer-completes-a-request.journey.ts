import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { mailTo, portalUrl } from "../../support/mailbox.ts";
import { addBankAccount, menuEntry, openSpace } from "../../support/organisation.ts";
import { activate, newPerson, officer, register, signIn, signInWithApp } from "../../support/person.ts";
import { fileRequest, openFromQueue } from "../../support/refunds.ts";
import { samplePdf } from "../../support/sample-files.ts";

test("the office asks for a piece about one line, the farmer answers and completes, and a line is granted for less with its reason", async ({
  browser,
}) => {
  const farmer = newPerson("Jeanne", "Tanguy");
  const page = await (await browser.newContext()).newPage();
  const number = await test.step("a request is sent", async () => {
    await register(page, farmer, companyNamed("GAEC de la Vilaine").siret);
    await mailTo(farmer.email, /inscription|résumé|compte/i);
    await activate(page, farmer);
    await page.goto(`${portalUrl()}/connexion`);
    await signIn(page, farmer);
    await openSpace(page);
    await addBankAccount(page, farmer);
    return fileRequest(page);
  });
  const office = await (await browser.newContext()).newPage();
  await test.step("the officer takes it and asks about its first line", async () => {
    await signInWithApp(office, officer);
    await menuEntry(office, "Instruction").click();
    await openFromQueue(office, number);
    await office.getByRole("button", { name: "Prendre en charge" }).click();
    await office.getByRole("link", { name: "Demander une pièce sur cette ligne" }).click();
    await expect(office.getByRole("combobox", { name: /Facture concernée/ })).toHaveValue("Facture F-2025-001");
    await office.getByLabel("Motif").selectOption({ label: "Facture ou pièce illisible ou incomplète" });
    await office.getByRole("textbox", { name: /Précision/ }).fill("La deuxième page manque.");
    await expectAccessible(office, "asking");
    await office.getByRole("button", { name: "Demander et suspendre l'examen" }).click();
    await expect(office.getByText("Les pièces sont demandées.")).toBeVisible();
    await expectAccessible(office, "asked");
  });
  await test.step("the farmer is told, answers with a file and words, and completes", async () => {
    const mail = await mailTo(farmer.email, new RegExp(`Pièces demandées.*${number}`));
    expect(mail.text).not.toContain("La deuxième page manque");
    await page.goto(`${portalUrl()}/tableau-de-bord`);
    await page.getByRole("link", { name: /demande attend vos pièces/ }).click();
    await page.getByRole("link", { name: number }).click();
    await expectAccessible(page, "suspended");
    await page.getByRole("link", { name: "Voir ce qui est demandé et répondre" }).click();
    await page.getByLabel("Fichiers à joindre").setInputFiles(samplePdf("page-2.pdf"));
    await page.getByRole("textbox", { name: /Votre réponse/ }).fill("Voici la deuxième page.");
    await expectAccessible(page, "answering");
    await page.getByRole("button", { name: "Enregistrer la réponse" }).click();
    await page.getByRole("button", { name: "Terminer et renvoyer la demande au service" }).dblclick();
    await expect(page.getByText("Vos réponses sont parties.")).toBeVisible();
    await expectAccessible(page, "completed");
  });
  await test.step("the same officer takes it again, grants less of one line, and approves", async () => {
    await mailTo(officer.email, new RegExp(`Réponses reçues.*${number}`));
    await office.getByRole("link", { name: "Revenir à la demande" }).click();
    await office.reload();
    await office.getByRole("button", { name: "Prendre en charge" }).click();
    await office.getByText("Accorder une quantité moindre").click();
    await office.getByRole("textbox", { name: /Quantité retenue/ }).fill("8 500");
    await office.getByRole("combobox", { name: "Motif" }).selectOption({ label: "Quantité différente de celle de la facture" });
    await expectAccessible(office, "line");
    await office.getByRole("button", { name: "Enregistrer et passer à la suivante" }).click();
    await expect(office.getByRole("heading", { name: /2\. Facture/ })).toBeVisible();
    await expect(office.getByRole("button", { name: /F-2025-001.*Réduite/ })).toBeVisible();
    await office.getByRole("button", { name: "Approuver" }).click();
    await office.getByRole("dialog").getByRole("button", { name: "Approuver" }).click();
    await expect(office.getByText("La décision est enregistrée.")).toBeVisible();
  });
  await test.step("the farmer reads line by line what is granted and why, and writes to the office", async () => {
    await mailTo(farmer.email, /approuvée/i);
    await page.getByRole("link", { name: "Revenir à la demande" }).click();
    await page.reload();
    await expect(page.getByRole("heading", { name: "Ce qui n'est pas accordé en entier" })).toBeVisible();
    await expect(page.getByText(/Quantité différente de celle de la facture/)).toBeVisible();
    await page.getByRole("link", { name: "Messages avec le service" }).click();
    await page.getByRole("textbox", { name: "Votre message" }).fill("Merci, c'est bien 8 500 litres.");
    await page.getByRole("button", { name: "Envoyer" }).click();
    await expect(page.getByText("Votre message est envoyé.")).toBeVisible();
    await expectAccessible(page, "thread");
    await mailTo(officer.email, new RegExp(`Message de la structure.*${number}`));
  });
});

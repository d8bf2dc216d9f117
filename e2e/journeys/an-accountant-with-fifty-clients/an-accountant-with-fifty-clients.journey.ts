import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { addFarms } from "../../support/clients.ts";
import { companyNamed } from "../../support/companies.ts";
import { mailTo, mailsTo, portalUrl } from "../../support/mailbox.ts";
import { addBankAccount, menuEntry, openSpace } from "../../support/organisation.ts";
import { activate, newPerson, register, signIn } from "../../support/person.ts";
import { fileRequestHere } from "../../support/refunds.ts";

const phone = { width: 390, height: 844 };

test("an accountant asks fifty clients at once, some let her in, she finds them, files for one, and asks one to go on", async ({
  browser,
}) => {
  const center = companyNamed("Centre de gestion du Léon");
  const farm = companyNamed("CUMA de la Vallée de l'Erve");
  const accountant = newPerson("Rozenn", "Abgrall");
  const farmer = newPerson("Yves", "Chevalier");
  const page = await (await browser.newContext()).newPage();
  const farmerPage = await (await browser.newContext()).newPage();
  let clients: { siret: string; name: string }[] = [];

  await test.step("a farmer opens the space of his structure; he manages ten more, and 39 are other people's", async () => {
    await register(farmerPage, farmer, farm.siret);
    await activate(farmerPage, farmer);
    await signIn(farmerPage, farmer);
    await openSpace(farmerPage);
    await addBankAccount(farmerPage, farmer);
    clients = [farm, ...addFarms({ first: 1, count: 10, managerEmail: farmer.email }), ...addFarms({ first: 11, count: 39 })];
  });

  await test.step("the center's box is ticked; the space is refused to it, and « Clients » is where to go", async () => {
    await register(page, accountant, center.siret);
    await activate(page, accountant);
    await signIn(page, accountant);
    await expect(menuEntry(page, "Clients")).toBeHidden();
    await page.goto(`${portalUrl()}/organisation/structures`);
    await page.getByRole("link", { name: center.name }).click();
    await page
      .getByRole("link", { name: /Modifier/ })
      .first()
      .click();
    await page.getByRole("checkbox", { name: /centre de gestion agricole/ }).press("Space");
    await page.getByRole("button", { name: /Enregistrer/ }).click();
    await expect(menuEntry(page, "Clients"), "without signing out").toBeVisible();
    await page.goto(`${portalUrl()}/espaces`);
    await expect(page.getByText("Un centre de gestion agricole ne peut pas ouvrir cet espace")).toBeVisible();
    await expectAccessible(page, "center");
    await page.getByRole("link", { name: "Demander l'accès à des clients" }).click();
  });

  await test.step("she pastes the lines of her spreadsheet; each SIRET has its result", async () => {
    await expect(page.getByRole("heading", { level: 1, name: "Demander l'accès à des clients" })).toBeVisible();
    await expectAccessible(page);
    const lines = ["Nom;SIRET", ...clients.map(({ name, siret }) => `${name};${siret}`), "Ferme fermée;12345678900014"];
    await page.getByRole("textbox", { name: "SIRET des clients" }).fill(lines.join("\n"));
    await expect(page.getByText("51 SIRET reconnus")).toBeVisible();
    await page.getByLabel("Message pour les gestionnaires").fill("Rozenn Abgrall, votre comptable.");
    await page.getByRole("button", { name: "Envoyer les demandes" }).click();
    await expect(page.getByText("50 demandes envoyées ; 1 ligne sans suite, expliquée ci-dessous.")).toBeVisible();
    await expect(page.getByRole("row").nth(1)).toContainText("Sans suite");
    await expectAccessible(page, "results");
    const sent = (await mailsTo(accountant.email)).filter(({ subject }) => /transmise/i.test(subject));
    expect(sent, "no mail for each of fifty").toHaveLength(0);
  });

  await test.step("the farmer reads for whom she asks, approves one, then the ten others at once", async () => {
    expect((await mailTo(farmer.email, /rattachement/i)).text).toContain(`Pour le compte de : ${center.name}`);
    await farmerPage.goto(`${portalUrl()}/approbations?q=${farm.siret}`);
    await expect(menuEntry(farmerPage, /Approbations/)).toContainText("11");
    await farmerPage.getByRole("link", { name: /Rattachement/ }).click();
    await expect(farmerPage.getByText(`${center.name}, SIRET`)).toBeVisible();
    await expectAccessible(farmerPage);
    await farmerPage.getByRole("button", { name: "Approuver" }).click();
    await expect(farmerPage.getByText("La demande est approuvée.")).toBeVisible();
    await farmerPage.goto(`${portalUrl()}/approbations`);
    await farmerPage.getByRole("checkbox", { name: "Choisir les 10 demandes de cette page" }).click({ force: true });
    const bar = farmerPage.getByRole("region", { name: "Décider des demandes choisies" });
    await bar.getByRole("button", { name: "Approuver" }).click();
    await farmerPage.getByRole("dialog").getByRole("button", { name: "Approuver ces demandes" }).click();
    await expect(farmerPage.getByText(/Demandes approuvées.: 10/)).toBeVisible({ timeout: 30_000 });
  });

  await test.step("her list says how far each let her in; search, state and pages are in the address", async () => {
    await page.goto(`${portalUrl()}/clients`);
    await expect(page.getByText("50 clients")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: /suivante/i }).click();
    await expect(page).toHaveURL(/suite=/);
    await page.getByLabel("État", { exact: true }).selectOption({ label: "Accès ouvert" });
    await expect(page.getByText("11 clients")).toBeVisible();
    await page.setViewportSize(phone);
    await expectAccessible(page, "phone");
    await page.getByRole("searchbox").fill("CUMA");
    await page.getByRole("button", { name: "Rechercher" }).click();
    await expect(page.getByText("1 client", { exact: true })).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step("she files a request for one of them", async () => {
    await page.getByRole("link", { name: `Nouvelle demande de remboursement pour ${farm.name}` }).click();
    const number = await fileRequestHere(page);
    await mailTo(farmer.email, new RegExp(number));
  });

  await test.step("the farmer sees who is subscribed, gives her access a last day, and she asks to go on", async () => {
    await farmerPage.goto(`${portalUrl()}/espaces/abonnes?q=CUMA`);
    await expectAccessible(farmerPage);
    await farmerPage.getByRole("link", { name: new RegExp(`Voir l'abonnement de ${accountant.firstName}`) }).click();
    await expectAccessible(farmerPage);
    await farmerPage.getByLabel("Jusqu'au").fill("2099-12-31");
    await farmerPage.getByRole("button", { name: "Enregistrer" }).click();
    await expect(farmerPage.getByText("L'abonnement est modifié")).toBeVisible();
    await mailTo(accountant.email, /a changé/i);
    await page.goto(`${portalUrl()}/espaces?q=CUMA`);
    await page.getByRole("link", { name: new RegExp(`Voir mon abonnement .* ${farm.name}`) }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Envoyer la demande" }).click();
    await expect(page.getByRole("link", { name: "Suivre ma demande" })).toBeVisible();
    await expectAccessible(page, "asked");
  });

  await test.step("closing the space is refused while the request is in progress, and says so", async () => {
    await farmerPage.goto(`${portalUrl()}/organisation/structures`);
    await farmerPage.getByRole("link", { name: farm.name }).click();
    await farmerPage
      .getByRole("link", { name: /espaces/i })
      .last()
      .click();
    await expectAccessible(farmerPage, "managed");
    await farmerPage.getByRole("button", { name: "Fermer l'espace" }).click();
    const dialog = farmerPage.getByRole("dialog", { name: "Fermer cet espace ?" });
    await dialog.getByRole("button", { name: "Fermer l'espace" }).click();
    await expect(dialog.getByText(/n'est pas terminée/)).toBeVisible();
    await expectAccessible(farmerPage, "refused");
  });
});

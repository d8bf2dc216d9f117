import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { unzip } from "../../../server/src/testing/unzip.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { linkIn, mailTo, portalUrl } from "../../support/mailbox.ts";
import { activate, confirmIdentity, newPerson, register, signIn } from "../../support/person.ts";

const company = companyNamed("GAEC du Vieux Chêne");
const manager = newPerson("Odile", "Chesneau");
const other = newPerson("Basile", "Guérin");

test("a manager closes a structure once its copy is taken and nothing is open, others learn that it is closed, and she opens it again", async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  const otherPage = await (await browser.newContext()).newPage();

  await test.step("a structure with its manager, and somebody who waits to be attached", async () => {
    await register(page, manager, company.siret);
    await activate(page, manager);
    await signIn(page, manager);
    await register(otherPage, other, company.siret, "Je voudrais vous rejoindre.");
    await activate(otherPage, other);
    await signIn(otherPage, other);
  });

  await test.step("closing says what it means, and is refused while a request waits: it is named", async () => {
    await page.goto(`${portalUrl()}/organisation/structures`);
    await page.getByRole("link", { name: company.name }).click();
    await page.getByRole("link", { name: "Fermer la structure" }).click();
    await expect(page.getByRole("heading", { level: 1, name: `Fermer ${company.name}` })).toBeVisible();
    await expect(page.getByRole("link", { name: "Basile Guérin" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Fermer la structure" })).toHaveCount(0);
    await expectAccessible(page, "something is open");
  });

  await test.step("the request is withdrawn, the copy is taken: it holds the structure", async () => {
    await otherPage.goto(`${portalUrl()}/mes-demandes`);
    await otherPage.getByRole("link", { name: "Rattachement à la structure" }).click();
    await otherPage.getByRole("button", { name: "Annuler ma demande" }).click();
    await otherPage.getByRole("dialog").getByRole("button", { name: "Annuler ma demande" }).click();
    await expect(otherPage.getByText("Vous avez annulé cette demande.")).toBeVisible();
    await page.getByRole("button", { name: "Demander ma copie" }).click();
    await confirmIdentity(page, manager);
    await page.goto(linkIn(await mailTo(manager.email, /L'export de .* est prêt/), new URL(page.url()).pathname));
    const names = await downloadedNames(page);
    for (const name of ["structure", "members", "refund-requests", "documents"]) expect(names).toContain(`data/${name}.json`);
    console.log(`copy of the structure: ${names.length} files`);
    await expectAccessible(page, "ready to close");
  });

  await test.step("it closes at once, and is found among the closed ones", async () => {
    await page.getByRole("button", { name: "Fermer la structure" }).click();
    await expectAccessible(page, "asked");
    await page.getByRole("dialog").getByRole("button", { name: "Oui, fermer la structure" }).click();
    const row = page.getByRole("row", { name: new RegExp(company.name) });
    await expect(row).toContainText("Fermée");
    await expectAccessible(page, "closed");
    await mailTo(manager.email, /est fermée sur le portail/);
  });

  await test.step("somebody else learns that it is closed, and not who closed it", async () => {
    await otherPage.goto(`${portalUrl()}/mes-rattachements/demander`);
    await otherPage.getByLabel("Numéro SIRET").fill(company.siret);
    await otherPage.getByRole("button", { name: "Rechercher" }).click();
    await otherPage.getByRole("button", { name: "Soumettre la demande" }).click();
    await expect(otherPage.getByText("Cette structure a été fermée sur le portail.", { exact: false })).toBeVisible();
    await expect(otherPage.getByText("Chesneau")).toHaveCount(0);
    await expectAccessible(otherPage, "closed");
  });

  await test.step("she opens it again and finds it as she left it", async () => {
    await page.getByRole("button", { name: `Rouvrir ${company.name}` }).click();
    await expectAccessible(page, "asked");
    await page.getByRole("dialog").getByRole("button", { name: "Rouvrir la structure" }).click();
    await expect(page.getByRole("heading", { level: 1, name: company.name })).toBeVisible();
    await expectAccessible(page, "open again");
    await mailTo(manager.email, /est rouverte sur le portail/);
  });
});

async function downloadedNames(page: Page): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger ma copie (ZIP)" }).click(),
  ]);
  return Object.keys(unzip(readFileSync(await download.path())));
}

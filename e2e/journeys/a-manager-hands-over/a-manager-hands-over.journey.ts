import { expect, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { inDatabase } from "../../support/in-database.ts";
import { linkIn, mailTo, portalUrl } from "../../support/mailbox.ts";
import { menuEntry, openSpace } from "../../support/organisation.ts";
import { activate, confirmIdentity, newPerson, register, signIn } from "../../support/person.ts";

const company = companyNamed("GAEC des Deux Rives");
const paule = newPerson("Paule", "Prime");
const marc = newPerson("Marc", "Garnier");
const her = "Paule Prime";
const him = "Marc Garnier";

test("a principal manager names a deputy, hands the role over after a first no, and leaves; the right to file goes with the role", async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  const other = await (await browser.newContext()).newPage();
  await test.step("two people share a structure and its open space", () => meet(page, other));

  await test.step("she names him deputy, so that nobody waits", async () => {
    await openMembers(page);
    await expectAccessible(page, "with a member");
    await page.getByRole("link", { name: "Qui peut faire quoi" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Qui peut faire quoi" })).toBeVisible();
    await expectAccessible(page);
    await page.goBack();
    await page.getByRole("button", { name: `Nommer suppléant : ${him}` }).click();
    await expectAccessible(page, "naming a deputy");
    await page.getByRole("dialog").getByRole("button", { name: "Nommer suppléant" }).click();
    await expect(page.getByRole("row", { name: new RegExp(`${him}.*Gestionnaire suppléant`) })).toBeVisible();
    const mail = await mailTo(marc.email, /Vous êtes gestionnaire suppléant/);
    await other.goto(linkIn(mail, "/mes-rattachements"));
    await expect(menuEntry(other, /Approbations/), "he decides from now on, without signing in again").toBeVisible();
  });

  await test.step("she offers the role, he says no and she is told", async () => {
    await offer(page);
    await expectAccessible(page, "offered");
    await other.goto(linkIn(await mailTo(marc.email, /vous propose de gérer/), "/mes-rattachements"));
    await expectAccessible(other, "offered");
    await other.getByRole("button", { name: `Refuser de gérer ${company.name}` }).click();
    await other.getByRole("dialog").getByRole("button", { name: "Refuser la proposition" }).click();
    await expect(other.getByText("La proposition est refusée.")).toBeVisible();
    await page.goto(linkIn(await mailTo(paule.email, /est restée sans suite/), "/mes-rattachements"));
  });

  await test.step("she takes a second offer back, and a third one is accepted with a fresh code", async () => {
    await openMembers(page);
    await offer(page, { isFresh: true });
    await page.getByRole("button", { name: `Retirer la proposition pour ${company.name}` }).click();
    await expect(page.getByText(`Vous avez proposé à ${him}`)).toBeHidden();
    await offer(page, { isFresh: true });
    await other.goto(`${portalUrl()}/mes-rattachements`);
    await other.getByRole("button", { name: `Accepter de gérer ${company.name}` }).click();
    await other.getByRole("dialog").getByRole("button", { name: "Accepter la gestion" }).click();
    await confirmIdentity(other, marc);
    await expect(other.getByText(`Vous êtes maintenant gestionnaire principal de ${company.name}.`)).toBeVisible();
  });

  await test.step("the right to file has gone with the role, at once; both read so", async () => {
    await expect(menuEntry(other, "Demandes de remboursement")).toBeVisible();
    await page.goto(`${portalUrl()}/tableau-de-bord`);
    await expect(menuEntry(page, "Demandes de remboursement")).toBeHidden();
    await expect(menuEntry(page, /Approbations/), "she stays a deputy").toBeVisible();
    const taken = await mailTo(marc.email, /Vous êtes gestionnaire principal/);
    const given = await mailTo(paule.email, new RegExp(`${him} gère maintenant`));
    expect(given.text).toContain("Vous restez gestionnaire suppléant");
    console.log(`${taken.subject}\n${taken.text}\n\n${given.subject}\n${given.text}`);
  });

  await test.step("a year later he checks who has access", () => review(other));

  await test.step("she gives her role up, then leaves; he is told of both", async () => {
    await openMembers(page);
    await page.getByRole("button", { name: "Rendre mon rôle de gestionnaire suppléant" }).click();
    await expectAccessible(page, "stepping down");
    await page.getByRole("dialog").getByRole("button", { name: "Rendre mon rôle" }).click();
    await expect(page.getByRole("row", { name: new RegExp(`${her}.*Utilisateur rattaché`) })).toBeVisible();
    await mailTo(marc.email, /n'est plus gestionnaire suppléant/);
    await page.goto(`${portalUrl()}/mes-rattachements`);
    await page.getByRole("button", { name: `Quitter ${company.name}` }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Quitter la structure" }).click();
    await expect(page.getByText("Vous n'êtes rattaché à aucune structure pour le moment.")).toBeVisible();
    await mailTo(marc.email, /Paule Prime a quitté/);
  });
});

/** She has the structure with its space open; he joins it and is approved. */
async function meet(page: Page, other: Page): Promise<void> {
  await register(page, paule, company.siret);
  await activate(page, paule);
  await signIn(page, paule);
  await openSpace(page);
  await register(other, marc, company.siret, "Je reprends la ferme avec Paule.");
  await activate(other, marc);
  await signIn(other, marc);
  await page.goto(`${portalUrl()}/approbations`);
  await page.getByRole("link", { name: "Rattachement à la structure" }).click();
  await page.getByRole("button", { name: "Approuver" }).click();
  await expect(page.getByText("La demande est approuvée.")).toBeVisible();
}

async function openMembers(page: Page): Promise<void> {
  await page.goto(`${portalUrl()}/mes-rattachements`);
  await page.getByRole("link", { name: company.name }).click();
  await page.getByRole("link", { name: /Membres/i }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Membres de ${company.name}` })).toBeVisible();
}

/** From the members' page; the fresh code lasts ten minutes. */
async function offer(page: Page, { isFresh = false } = {}): Promise<void> {
  await page.getByRole("button", { name: `Proposer la gestion à ${him}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Proposer la gestion" }).click();
  if (!isFresh) await confirmIdentity(page, paule);
  await expect(page.getByText(`Vous avez proposé à ${him}`)).toBeVisible();
}

/** What the job opens after a year, opened by hand and overdue. */
async function review(page: Page): Promise<void> {
  const opened = inDatabase(
    `insert into access_review (id, structure_id, opened_at, due_at)
     select gen_random_uuid(), id, now() - interval '40 days', now() - interval '10 days' from structure where siret = $1`,
    company.siret,
  );
  expect(opened).toBe(1);
  await page.goto(`${portalUrl()}/tableau-de-bord`);
  await page.getByRole("link", { name: /revue des accès en retard/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Qui a accès à ${company.name}` })).toBeVisible();
  await expectAccessible(page, "overdue");
  await page.getByRole("button", { name: `Garder les droits de ${her}` }).click();
  await expect(page.getByRole("row", { name: new RegExp(her) })).toContainText("Oui, le");
  await page.getByRole("button", { name: "J'ai tout vérifié" }).click();
  await expectAccessible(page, "closing");
  await page.getByRole("dialog").getByRole("button", { name: "Clore la revue" }).click();
  await expect(page.getByText(`Revue close par ${him}`)).toBeVisible();
  await expectAccessible(page, "closed");
  await page.goto(`${portalUrl()}/tableau-de-bord`);
  await expect(page.getByText(/revue des accès en retard/)).toBeHidden();
}

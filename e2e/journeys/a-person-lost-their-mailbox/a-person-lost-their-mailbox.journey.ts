import { expect, type Browser, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { linkIn, mailTo, portalUrl } from "../../support/mailbox.ts";
import { menuEntry } from "../../support/organisation.ts";
import { confirmWithApp, signIn, signInWithApp, supportAgents } from "../../support/person.ts";

const lea = { email: "lea.garnier@clos-joli.example", password: "Tracteur-Vert-au-champ-2026" };
const elsewhere = "lea.garnier@autre-messagerie.example";

// The 72 hours that follow are the server's to test: its clock moves, this one does not.
test("a lost mailbox takes two support agents; the account sees it coming and the old mailbox stops it", async ({ page, browser }) => {
  await test.step("the form says both ways, then asks to verify the new address", async () => {
    await page.goto(`${portalUrl()}/connexion`);
    await page.getByRole("link", { name: /plus accès à ma messagerie/ }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Je n'ai plus accès à ma messagerie" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Envoyer ma demande" }).click();
    await expect(page.getByLabel("Adresse de connexion perdue")).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(page, "nothing typed");
    await fillForm(page);
    await page.getByRole("button", { name: "Envoyer ma demande" }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Ouvrez votre nouvelle messagerie" })).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page, "sent");
    await page.goto(linkIn(await mailTo(elsewhere, /Vérifiez votre nouvelle adresse/), "/acces-perdu/lien"));
    await expectAccessible(page, "verify");
    await page.getByRole("button", { name: "Transmettre ma demande" }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Votre demande est transmise" })).toBeVisible();
    await expectAccessible(page, "verified");
  });

  await test.step("a first agent checks two proofs", async () => {
    const agent = await approve(browser, supportAgents.sophie);
    await expect(agent.getByText("Attend un second agent")).toBeVisible();
    await expect(agent.getByRole("radio", { name: "Approuver" }), "an agent approves once").toBeHidden();
    await expectAccessible(agent, "approved once");
  });

  await test.step("the account is told, by mail and on every page", async () => {
    const opened = await mailTo(lea.email, /demande à remplacer votre adresse/);
    expect(linkIn(opened, "/acces-perdu/lien")).toContain(portalUrl());
    await signIn(page, lea);
    await expect(page.getByText("Un agent l'a approuvée, un second doit encore la voir.")).toBeVisible();
    await expectAccessible(page, "lost mailbox banner");
  });

  await test.step("a second agent approves: the delay begins", async () => {
    const agent = await approve(browser, supportAgents.malik);
    await expect(agent.getByText(/L'adresse sera remplacée le/)).toBeVisible();
    await expectAccessible(agent, "delayed");
    await page.reload();
    await expect(page.getByText(/le changement se fera le .* sauf si vous l'arrêtez/)).toBeVisible();
    await mailTo(elsewhere, /Votre demande est approuvée/);
  });

  await test.step("the old mailbox stops it: nothing changes and whoever asked is told", async () => {
    await page.goto(linkIn(await mailTo(lea.email, /sera remplacée dans 72 heures/), "/acces-perdu/lien"));
    await expectAccessible(page, "stop");
    await page.getByRole("button", { name: "Ce n'est pas moi : arrêter", exact: true }).last().press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "La demande est arrêtée" })).toBeVisible();
    await expectAccessible(page, "stopped");
    await mailTo(elsewhere, /Votre demande est arrêtée/);
    await page.goto(`${portalUrl()}/notifications`);
    await expect(page.getByText(/Votre adresse de connexion sera remplacée/)).toBeVisible();
    await expect(page.getByText(/le changement se fera le/)).toBeHidden();
  });
});

async function fillForm(page: Page): Promise<void> {
  await page.getByLabel("Adresse de connexion perdue").fill(lea.email);
  await page.getByLabel("Nouvelle adresse", { exact: true }).fill(elsewhere);
  await page.getByLabel("La même adresse, une seconde fois").fill(elsewhere);
  await page.getByLabel("Prénom").fill("Léa");
  await page.getByLabel("Nom", { exact: true }).fill("Garnier");
  await page.getByLabel("Téléphone").fill("06 12 34 56 78");
  await page.getByLabel("Que s'est-il passé ?").fill("Mon fournisseur a fermé ma messagerie.");
}

/** An agent opens Léa's request from the queue and approves it, with a fresh code when one is asked. */
async function approve(browser: Browser, agent: (typeof supportAgents)["sophie"]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInWithApp(page, agent);
  await menuEntry(page, "Accès perdus").click();
  await expectAccessible(page);
  await page
    .getByRole("row", { name: /Léa Garnier/ })
    .getByRole("link")
    .press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /Demande d'accès perdu n°/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: /Rappelée au numéro du compte/ }).press("Space");
  await page.getByRole("checkbox", { name: /Pièce d'identité/ }).press("Space");
  await page.getByRole("radio", { name: "Approuver" }).press("Space");
  await page.getByLabel("Motif", { exact: true }).fill("Rappelée, pièce d'identité vue.");
  await page.getByRole("button", { name: "Enregistrer ma décision" }).press("Enter");
  await confirmWithApp(page, agent);
  await expect(page.getByText("Votre décision est enregistrée.")).toBeVisible();
  return page;
}

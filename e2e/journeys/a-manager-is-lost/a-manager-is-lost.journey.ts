import { readFileSync } from "node:fs";
import { expect, type Browser, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { canary } from "../../support/canaries.ts";
import { endManagersTime, endStopTime } from "../../support/let-time-pass.ts";
import { linkIn, mailTo, portalUrl } from "../../support/mailbox.ts";
import { menuEntry } from "../../support/organisation.ts";
import { pdfText } from "../../support/pdf-text.ts";
import { confirmIdentity, confirmWithApp, signIn, signInWithApp, supportAgents } from "../../support/person.ts";

const password = "Tracteur-Vert-au-champ-2026";
const julie = { email: "julie.leroux@trois-chenes.example", password };
const henri = { email: "henri.leroux@trois-chenes.example", password };
const siret = "999 903 149 00014";
const farm = "EARL des Trois Chênes";

// The working day and the two days of delay are the server's to test: its clock moves, this one does not; here they are made old.
test("a structure whose manager is silent gets another one by a code posted to it; the manager sees it coming", async ({
  page,
  browser,
}) => {
  let place = "";
  let code = "";

  await test.step("a member asks, and reads how it goes", async () => {
    await signIn(page, julie);
    await page.goto(`${portalUrl()}/mes-rattachements`);
    await page.getByRole("link", { name: "Mon gestionnaire ne répond pas" }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Mon gestionnaire ne répond pas" })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Numéro SIRET").fill(siret);
    await page.getByRole("button", { name: "Continuer" }).press("Enter");
    await page.getByRole("radio", { name: /courrier à l'adresse de la structure.*12 route de la Gâtine/ }).press("Space");
    await page.getByLabel("Que s'est-il passé ?").fill("Mon père a pris sa retraite et ne lit plus ses courriels.");
    await expectAccessible(page, "ways");
    await page.getByRole("button", { name: "Envoyer ma demande" }).press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: `Gérer ${farm}` })).toBeVisible();
    await expect(page.getByText(/seuls les gestionnaires de la structure peuvent répondre/)).toBeVisible();
    await expectAccessible(page, "asked");
    place = page.url();
    await mailTo(julie.email, /Votre demande pour gérer EARL des Trois Chênes est transmise/);
  });

  await test.step("the manager is told by mail, and could stop it without signing in", async () => {
    const mail = await mailTo(henri.email, /Julie Leroux demande à gérer EARL des Trois Chênes/);
    const other = await (await browser.newContext()).newPage();
    await other.goto(linkIn(mail, "/gestionnaire-absent/lien"));
    await expect(other.getByRole("button", { name: "Je suis là : arrêter la demande" })).toBeVisible();
    await expectAccessible(other, "stop");
    await other.close();
  });

  await test.step("the working day passes; one agent prints the letter, another one posts it", async () => {
    endManagersTime(julie.email);
    const printer = await openLetter(browser, supportAgents.sophie);
    const download = printer.waitForEvent("download", { timeout: 120_000 });
    await printer.getByRole("button", { name: "Télécharger le courrier" }).press("Enter");
    await confirmWithApp(printer, supportAgents.sophie);
    const letter = pdfText(readFileSync(await (await download).path()));
    expect(letter).toContain("12 route de la G");
    code = canary("code", /\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b/.exec(letter)?.[0] ?? "");
    expect(code).not.toBe("");
    await expect(printer.getByRole("button", { name: "Le courrier est posté" }), "whoever prints does not post").toBeHidden();
    await expectAccessible(printer, "printed");
    const poster = await openLetter(browser, supportAgents.malik);
    await poster.getByRole("button", { name: "Le courrier est posté" }).press("Enter");
    await confirmWithApp(poster, supportAgents.malik);
    await expect(poster.getByText(/le code vaut maintenant quatorze jours/)).toBeVisible();
    await expectAccessible(poster, "posted");
    await mailTo(julie.email, /Le courrier pour EARL des Trois Chênes est parti/);
  });

  await test.step("a wrong code is counted; that of the letter proves the request", async () => {
    await page.goto(place);
    await page.getByRole("textbox", { name: "Code du courrier" }).fill("00000-00000");
    await page.getByRole("button", { name: "Valider" }).press("Enter");
    await expect(page.getByText(/Essais restants : 2/).first()).toBeVisible();
    await expectAccessible(page, "wrong code");
    await page.getByRole("textbox", { name: "Code du courrier" }).fill(code.toLowerCase());
    await page.getByRole("button", { name: "Valider" }).press("Enter");
    await expect(page.getByText(/La demande est prouvée/)).toBeVisible();
    await expectAccessible(page, "proved");
  });

  await test.step("the manager is warned again, also on every page", async () => {
    await mailTo(henri.email, /Julie Leroux va gérer EARL des Trois Chênes, sauf si vous l'arrêtez/);
    const his = await (await browser.newContext()).newPage();
    await signIn(his, henri);
    await expect(his.getByText(`Quelqu'un demande à gérer ${farm}`).first()).toBeVisible();
    await expectAccessible(his, "banner");
    await his.getByRole("link", { name: `Voir la demande de gérer ${farm}` }).press("Enter");
    await expect(his.getByRole("button", { name: "Arrêter la demande" })).toBeVisible();
    await expectAccessible(his, "seen by the manager");
    await his.close();
  });

  await test.step("nobody stops it: the member becomes principal manager, and the former one stays attached", async () => {
    endStopTime(julie.email);
    await page.reload();
    await page.getByRole("button", { name: "Devenir gestionnaire principal" }).press("Enter");
    await expectAccessible(page, "confirm");
    await page.getByRole("dialog").getByRole("button", { name: "Devenir gestionnaire principal" }).press("Enter");
    await confirmIdentity(page, julie);
    await expect(page.getByText("Vous êtes gestionnaire principal de la structure.")).toBeVisible();
    await expectAccessible(page, "completed");
    await mailTo(henri.email, /Julie Leroux gère maintenant EARL des Trois Chênes/);
    await mailTo(julie.email, /Vous êtes gestionnaire principal de EARL des Trois Chênes/);
    await page.goto(`${portalUrl()}/mes-rattachements`);
    await expect(page.getByRole("row", { name: new RegExp(`${farm}.*Gestionnaire principal`) })).toBeVisible();
  });
});

/** An agent opens Julie's request from the queue of letters. */
async function openLetter(browser: Browser, agent: (typeof supportAgents)["sophie"]): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInWithApp(page, agent);
  await menuEntry(page, "Gestionnaires perdus").click();
  await expect(page.getByRole("heading", { level: 1, name: "Gestionnaires perdus" })).toBeVisible();
  await page.getByLabel("File").selectOption({ label: "Courriers à poster" });
  await expectAccessible(page, "letters");
  await page
    .getByRole("row", { name: new RegExp(farm) })
    .getByRole("link")
    .press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: `Gérer ${farm}` })).toBeVisible();
  return page;
}

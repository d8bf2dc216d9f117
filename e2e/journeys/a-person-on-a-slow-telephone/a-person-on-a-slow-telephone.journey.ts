import { expect, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { linkIn, mailTo, portalUrl } from "../../support/mailbox.ts";

const email = "hugo.petit@clos-joli.example";

/** A cheap telephone on a country road: 400 kbit/s, 400 ms, a processor four times slower. */
async function onASlowTelephone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 25_000,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** Goes on by the Tab key, as somebody does who has no pointer. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached by the keyboard`);
}

const status = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

test("somebody on a slow telephone asks for a new password by the keyboard; the check is done while the address is typed", async ({
  page,
}) => {
  await onASlowTelephone(page);
  await page.goto(`${portalUrl()}/mot-de-passe-oublie`);
  await expect(status(page, /rien à recopier/)).toBeVisible();
  await tabTo(page, "#f-loginEmail");
  const begin = Date.now();
  await expect(status(page, "Vérification en cours…")).toBeVisible();
  await page.keyboard.type(email, { delay: 100 });
  await expect(status(page, "Vérification faite.")).toBeVisible();
  console.log(`check on a slow telephone: done ${Date.now() - begin} ms after the first focus, ${email.length} letters typed meanwhile`);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/un message vient de partir vers hu\*\*\*\*@clos-joli\.example/)).toBeVisible();
  linkIn(await mailTo(email, /mot de passe/i), "/reinitialisation");
});

test("when the network fails the check says so, and is run again once it is back, without typing anything again", async ({ page }) => {
  await page.goto(`${portalUrl()}/activation`);
  await expect(page.getByLabel("Adresse électronique de connexion")).toBeVisible();
  await page.context().setOffline(true);
  await page.getByLabel("Adresse électronique de connexion").fill("personne@nulle-part.example");
  await expect(status(page, /n'a pas abouti/)).toBeVisible();
  await expectAccessible(page, "failed check");
  await tabTo(page, "form .fr-messages-group button"); // still there when the keyboard reaches it
  await page.context().setOffline(false);
  await page.keyboard.press("Enter");
  await expect(status(page, "Vérification faite.")).toBeVisible();
  await expect(page.getByLabel("Adresse électronique de connexion")).toHaveValue("personne@nulle-part.example");
  await tabTo(page, "form button[type=submit]");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/pe\*\*\*\*@nulle-part\.example/)).toBeVisible();
});

test("a mistyped mail provider is pointed out at sign-up, and corrected by one button", async ({ page }) => {
  await page.goto(`${portalUrl()}/creer-un-compte`);
  const address = page.locator("#f-loginEmail");
  await address.fill("jeanne.roux@gmial.com");
  await page.keyboard.press("Tab");
  await expect(status(page, /Vouliez-vous dire jeanne\.roux@gmail\.com/)).toBeVisible();
  await expectAccessible(page, "mistyped provider");
  await page.getByRole("button", { name: "Corriger en jeanne.roux@gmail.com" }).click();
  await expect(address).toHaveValue("jeanne.roux@gmail.com");
  await expect(address).toBeFocused();
  await page.locator("#f-contactEmail").fill("jeanne.roux@orange.f");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByRole("button", { name: "Corriger en jeanne.roux@orange.fr" })).toBeVisible();
});

import { expect } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { companyNamed } from "../../support/companies.ts";
import { mailTo, portalUrl } from "../../support/mailbox.ts";
import { addBankAccount, menuEntry, openSpace } from "../../support/organisation.ts";
import { activate, newPerson, officer, register, signIn, signInWithApp } from "../../support/person.ts";
import { fileRequest } from "../../support/refunds.ts";

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
    await signInWithApp(office, officer);
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

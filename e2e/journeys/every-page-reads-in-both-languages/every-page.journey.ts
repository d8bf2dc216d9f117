import { expect, type Page } from "@playwright/test";
import { test } from "../../support/journey-test.ts";
import { expectAccessible } from "../../support/accessible.ts";
import { rememberBulkDecision } from "../../support/bulk-decisions.ts";
import { portalUrl } from "../../support/mailbox.ts";
import { administrator, officer, signIn, signInWithApp, supportAgents } from "../../support/person.ts";
import { declaredPaths, waysIn, type Reader, type WayIn } from "./ways-in.ts";

const password = "Tracteur-Vert-au-champ-2026";
const accounts: Record<Exclude<Reader, "anonymous" | "officer" | "support" | "administrator">, string> = {
  asker: "lea.garnier@clos-joli.example",
  accountant: "paul.girard@ouest-gestion.example",
  manager: "claire.moreau@clos-joli.example",
};

test("no page of the portal is left out", () => {
  const read = Object.values(waysIn).flatMap((ways) => ways.map((way) => way.path));
  expect(read.toSorted()).toEqual(declaredPaths());
});

const readers: readonly Reader[] = ["anonymous", "asker", "accountant", "manager", "officer", "support", "administrator"];
const languages = { fr: "French", en: "English" } as const;

// Both languages in one journey: two windows that ask a code for the same account at once read each other's mails.
for (const reader of readers)
  test(`every page of the ${reader} is accessible in French and English, light and dark, on a phone`, async ({ page }) => {
    test.setTimeout(900_000); // the manager has more than forty pages
    if (reader === "officer") await signInWithApp(page, officer);
    else if (reader === "support") await signInWithApp(page, supportAgents.sophie);
    else if (reader === "administrator") await signInWithApp(page, administrator);
    else if (reader !== "anonymous") await signIn(page, { email: accounts[reader], password });
    if (reader === "manager") rememberBulkDecision(accounts.manager);
    for (const language of ["fr", "en"] as const) {
      const addresses = new Map<string, string>();
      for (const way of waysIn[reader]) {
        const address = await addressOf(page, way, addresses);
        addresses.set(way.path, address);
        await examine(page, address, language);
      }
      console.log(`${reader}: ${addresses.size} pages in ${languages[language]} × 2 schemes → 0 faults`);
    }
  });

async function addressOf(page: Page, way: WayIn, known: ReadonlyMap<string, string>): Promise<string> {
  if (way.from === undefined) return way.path;
  const between = way.via && (await addressOf(page, { path: way.via, from: way.from }, known));
  await page.goto(`${portalUrl()}${between ?? known.get(way.from) ?? way.from}`);
  const wanted = new RegExp(`^${way.path.replaceAll("$slug", "[a-z-]+").replaceAll(/\$\w+/g, "[0-9a-f-]{36}")}$`);
  const paths = async () =>
    page.evaluate(() => [...document.querySelectorAll("main a[href]")].map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const find = async () => (await paths()).find((path) => wanted.test(path));
  await expect.poll(find, { message: `a link to ${way.path} on ${page.url()}` }).toBeTruthy();
  return (await find()) ?? "";
}

async function examine(page: Page, address: string, language: "fr" | "en"): Promise<void> {
  await page.evaluate((value) => localStorage.setItem("locale", value), language).catch(() => undefined);
  await page.goto(`${portalUrl()}${address}`);
  if ((await page.locator("html").getAttribute("lang")) !== language) {
    await page.evaluate((value) => localStorage.setItem("locale", value), language);
    await page.reload();
  }
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expectAccessible(page, language);
}

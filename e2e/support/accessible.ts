import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const examined = new Set<string>();

/**
 * Axe finds nothing on the page as it stands, in light and dark, and it does not scroll sideways at 390 px.
 * Many journeys pass by the same page: each page and `state` is examined once per worker.
 */
export async function expectAccessible(page: Page, state = ""): Promise<void> {
  await page.locator("h1").waitFor(); // the page is there, not only its shell
  const { pathname, search } = new URL(page.url());
  const key = `${pathname}${search}`.replaceAll(/[0-9a-f-]{36}|jeton=[^&]*|suite=[^&]*/g, "…") + state;
  if (examined.has(key)) return;
  examined.add(key);
  const size = page.viewportSize();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settle(page, colorScheme);
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`).join(" | ")}`,
      ),
      `axe on ${page.url()} (${colorScheme})`,
    ).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 390, height: 844 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `width of ${page.url()} on a phone`).toBeLessThanOrEqual(390);
  if (process.env["SCREENSHOTS"]) await page.screenshot({ path: `${process.env["SCREENSHOTS"]}/${screenName(page)}.png`, fullPage: true });
  if (size) await page.setViewportSize(size);
}

/** The scheme is applied and no colour is still on its way to another. */
async function settle(page: Page, colorScheme: string): Promise<void> {
  await page.locator(`html[data-fr-theme="${colorScheme}"]`).waitFor({ state: "attached" });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
}

let counter = 0;
function screenName(page: Page): string {
  return `${String(++counter).padStart(2, "0")}${new URL(page.url()).pathname.replaceAll("/", "-")}`.replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}/,
    "id",
  );
}

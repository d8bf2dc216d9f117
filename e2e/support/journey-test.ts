import { test as base } from "@playwright/test";

/** Playwright's test, which also closes the browser windows a journey opened for its people: left open, they slow the journeys that follow. */
export const test = base.extend<{ closesItsWindows: void }>({
  closesItsWindows: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { describe, expect, it } from "vitest";
import { violations } from "../testing/axe.ts";
import { renderElement } from "../testing/render-element.tsx";
import { cursorOf, Pager } from "./pager.tsx";

/** The pager alone, in a router at some address. */
async function renderPager(address: string, hasNextPage: boolean) {
  const trail = new URLSearchParams(address.split("?")[1]).get("suite") ?? undefined;
  const rootRoute = createRootRoute({ component: () => <Pager trail={trail} pageInfo={{ hasNextPage, endCursor: "c9" }} /> });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory({ initialEntries: [address] }) });
  await router.load();
  return renderElement(<RouterProvider router={router as never} />);
}

describe("the pages of a list", () => {
  it("are not shown when there is only one", async () => {
    const screen = await renderPager("/", false);
    await expect.element(screen.getByRole("navigation")).not.toBeInTheDocument();
  });

  it("lead on with the filters kept", async () => {
    const screen = await renderPager("/?q=gaec", true);
    await expect.element(screen.getByRole("link", { name: "Page suivante" })).toHaveAttribute("href", "/?q=gaec&suite=c9");
    await expect.element(screen.getByRole("link", { name: "Page précédente" })).not.toBeInTheDocument();
  });

  it("lead back one page, and to the first", async () => {
    const screen = await renderPager("/?q=gaec&suite=c1.c2", true);
    expect(cursorOf("c1.c2")).toBe("c2");
    await expect.element(screen.getByRole("link", { name: "Page précédente" })).toHaveAttribute("href", "/?q=gaec&suite=c1");
    await expect.element(screen.getByRole("link", { name: "Première page" })).toHaveAttribute("href", "/?q=gaec");
    await expect.element(screen.getByRole("link", { name: "Page suivante" })).toHaveAttribute("href", "/?q=gaec&suite=c1.c2.c9");
    expect(await violations()).toEqual([]);
  });
});

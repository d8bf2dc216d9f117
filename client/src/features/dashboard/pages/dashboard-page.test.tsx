import { expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { DashboardDocument, type ChecklistStep, type DashboardQuery } from "../gql/graphql.ts";

const steps: ChecklistStep[] = ["JOIN_STRUCTURE", "OPEN_SPACE", "ADD_BANK_ACCOUNT", "FILE_REQUEST"];

function dashboard(done: number): DashboardQuery["dashboard"] {
  return {
    __typename: "Dashboard",
    pendingApprovalCount: 0,
    invitationCount: 0,
    overdueReviewCount: 0,
    overdueReviewStructureId: null,
    structureCount: 1,
    draftCount: 0,
    openRequestCount: 0,
    awaitedRequestCount: 0,
    checklist: steps.map((step, index) => ({ __typename: "ChecklistItem", step, isDone: index < done, structureId: "structure-1" })),
    yearTotals: done === 4 ? [{ __typename: "YearTotal", year: "2025", amountCents: 329000, requestCount: 1 }] : [],
  };
}

function answer(done: number): Omit<DashboardQuery, "__typename"> {
  return {
    dashboard: dashboard(done),
    structures: { __typename: "StructureConnection", edges: [], pageInfo: { __typename: "PageInfo", hasNextPage: false } },
    drafts: { __typename: "RefundRequestConnection", edges: [] },
  };
}

test("until the first request the next step is one press away", async () => {
  const api = fakeApi();
  api.on(DashboardDocument).answers(() => answer(1));
  const screen = await renderApp(api, "/tableau-de-bord", { viewer: manager });
  await expect.element(screen.getByText("Bonjour Claire")).toBeVisible();
  const go = screen.getByRole("link", { name: "Y aller" });
  await expect.element(go).toHaveAttribute("href", "/espaces?structure=structure-1");
  expect(await violations()).toEqual([]);
});

test("once a request is filed the checklist gives way to the amounts, drawn and written", async () => {
  const api = fakeApi();
  api.on(DashboardDocument).answers(() => answer(4));
  const screen = await renderApp(api, "/tableau-de-bord", { viewer: manager });
  await expect.element(screen.getByRole("img", { name: "Montants demandés par année de livraison" })).toBeVisible();
  await expect.element(screen.getByRole("cell", { name: /3.290,00/ })).toBeVisible();
  await expect.element(screen.getByText("Jusqu'à votre première demande")).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

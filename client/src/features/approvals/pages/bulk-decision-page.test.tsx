import { describe, expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  BulkDecisionDocument,
  BulkDecisionsDocument,
  type BulkDecisionFactsFragment,
  type BulkDecisionItemRowFragment,
} from "../gql/graphql.ts";
import { pending } from "./sample-approval.ts";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const working: BulkDecisionFactsFragment = {
  __typename: "BulkDecision",
  id,
  verdict: "APPROVED",
  createdAt: "2026-11-22T08:00:00Z",
  finishedAt: null,
  itemCount: 3,
  decidedCount: 1,
  notDecidedCount: 0,
};
const finished: BulkDecisionFactsFragment = { ...working, finishedAt: "2026-11-22T08:01:00Z", decidedCount: 1, notDecidedCount: 2 };
const items: BulkDecisionItemRowFragment[] = [
  { __typename: "BulkDecisionItem", position: 1, outcome: "DECIDED", approval: pending, problem: null },
  {
    __typename: "BulkDecisionItem",
    position: 2,
    outcome: "NOT_DECIDED",
    approval: pending,
    problem: { __typename: "Problem", code: "ALREADY_DECIDED", message: "Cette demande a déjà été traitée." },
  },
  {
    __typename: "BulkDecisionItem",
    position: 3,
    outcome: "NOT_DECIDED",
    approval: null,
    problem: { __typename: "Problem", code: "NOT_FOUND", message: "Cet élément ne vous est pas accessible." },
  },
];
const noMore = { __typename: "PageInfo" as const, hasNextPage: false, endCursor: null };

function answering(read: () => BulkDecisionFactsFragment) {
  const api = fakeApi();
  const calls = api.on(BulkDecisionDocument).answers(({ outcome }) => ({
    bulkDecision: { ...read(), rejectionReason: null, publicReason: null, internalNote: null },
    bulkDecisionItems: {
      __typename: "BulkDecisionItemConnection",
      edges: items.filter((item) => !outcome || item.outcome === outcome).map((node) => ({ __typename: "BulkDecisionItemEdge", node })),
      pageInfo: noMore,
    },
  }));
  return { api, calls };
}

describe("a bulk decision", () => {
  test("shows how far it is, and says by itself when it is finished", async () => {
    let current = working;
    const { api } = answering(() => current);
    const screen = await renderApp(api, `/approbations/groupees/${id}`, { viewer: manager });
    await expect.element(screen.getByRole("progressbar", { name: "Avancement de la décision groupée" })).toHaveAttribute("value", "1");
    expect(await violations()).toEqual([]);
    current = finished;
    await expect.element(screen.getByText(/^Terminé/), { timeout: 5_000 }).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test("tells what became of each request, with the reason of those left, and filters them", async () => {
    const { api, calls } = answering(() => finished);
    const screen = await renderApp(api, `/approbations/groupees/${id}`, { viewer: manager });
    await expect.element(screen.getByText("Cette demande a déjà été traitée.")).toBeVisible();
    await expect.element(screen.getByText("Demande que vous ne pouvez plus voir")).toBeVisible();
    await screen.getByLabelText("Résultat").selectOptions("Laissée en l'état");
    await expect.poll(() => calls.calls.at(-1)?.outcome).toBe("NOT_DECIDED");
    expect(screen.router.state.location.search).toEqual({ resultat: "NOT_DECIDED" });
  });

  test("is found again in its list", async () => {
    const api = fakeApi();
    api.on(BulkDecisionsDocument).answers(() => ({
      bulkDecisions: {
        __typename: "BulkDecisionConnection",
        edges: [working, { ...finished, id: `${id.slice(0, -1)}8` }].map((node) => ({ __typename: "BulkDecisionEdge", node })),
        pageInfo: noMore,
      },
    }));
    const screen = await renderApp(api, "/approbations/groupees", { viewer: manager });
    await expect.element(screen.getByText("En cours")).toBeVisible();
    await expect.element(screen.getByText("Terminée")).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { instructor, renderApp } from "../../../testing/render-app.tsx";
import { BulkRefundDecisionDocument, BulkRefundDecisionsDocument } from "../gql/graphql.ts";

const id = "01890a5d-ac96-774b-bcce-b302099a8057";

describe("a decision on many requests of the office", () => {
  it("counts what is only proposed apart from what is decided, and filters it", async () => {
    const api = fakeApi();
    const calls = api.on(BulkRefundDecisionDocument).answers(() => ({
      bulkDecision: {
        __typename: "BulkDecision",
        id,
        verdict: "APPROVED",
        publicReason: null,
        internalNote: null,
        createdAt: "2026-11-22T08:00:00Z",
        finishedAt: "2026-11-22T08:01:00Z",
        itemCount: 3,
        decidedCount: 2,
        proposedCount: 1,
        notDecidedCount: 0,
        motive: null,
      },
      bulkDecisionItems: {
        __typename: "BulkDecisionItemConnection",
        edges: [
          {
            __typename: "BulkDecisionItemEdge",
            node: { __typename: "BulkDecisionItem", position: 3, outcome: "PROPOSED", problem: null, refundRequest: null },
          },
        ],
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      },
    }));
    const screen = await renderApp(api, `/instruction/groupees/${id}`, { viewer: instructor });
    await expect.element(screen.getByText("Terminé. Demandes décidées : 2. Laissées en l'état : 0.")).toBeVisible();
    await expect.element(screen.getByText("Décisions proposées, pas encore prises : 1. Un collègue doit les confirmer.")).toBeVisible();
    await screen.getByLabelText("Résultat").selectOptions("Proposée à un collègue");
    await expect.poll(() => calls.calls.at(-1)?.outcome).toBe("PROPOSED");
    expect(await violations()).toEqual([]);
  });

  it.each([
    [[], "Vous n'avez pas encore pris de décision groupée."],
    [[{ __typename: "BulkDecision", id, verdict: "REJECTED", createdAt: "2026-11-22T08:00:00Z", finishedAt: null }] as const, "En cours"],
  ])("stands in the list of those I took: %#", async (nodes, seen) => {
    const counts = { itemCount: 1_200, decidedCount: 2, proposedCount: 1, notDecidedCount: 0 };
    const api = fakeApi();
    api.on(BulkRefundDecisionsDocument).answers(() => ({
      bulkDecisions: {
        __typename: "BulkDecisionConnection",
        edges: nodes.map((node) => ({ __typename: "BulkDecisionEdge", node: { ...node, ...counts } })),
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      },
    }));
    const screen = await renderApp(api, "/instruction/groupees", { viewer: instructor });
    await expect.element(screen.getByText(seen)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

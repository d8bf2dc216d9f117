import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { instructor, renderApp } from "../../../testing/render-app.tsx";
import { waitingRequest } from "../components/sample-request.ts";
import {
  InstructionCountsDocument,
  InstructionQueueDocument,
  MatchingQueueDocument,
  QueueChoicesDocument,
  TakeNextRefundRequestDocument,
  type InstructionCountsQuery,
} from "../gql/graphql.ts";

const counts: InstructionCountsQuery["instructionCounts"] = {
  __typename: "InstructionCounts",
  total: 12,
  mine: 2,
  nobody: 9,
  colleagues: 1,
  toConfirm: 1,
  late: 3,
  unread: 1,
  byFlag: [{ __typename: "FlagCount", flag: "NEW_IBAN", count: 4 }],
};

async function queue(url = "/instruction", hasNextPage = false) {
  const api = fakeApi();
  api.on(InstructionCountsDocument).answers(() => ({ instructionCounts: counts }));
  api.on(QueueChoicesDocument).answers(() => ({ campaigns: [] }));
  const list = api.on(InstructionQueueDocument).answers(() => ({
    instructionQueue: {
      __typename: "RefundRequestConnection",
      edges: [{ __typename: "RefundRequestEdge", node: waitingRequest }],
      pageInfo: { __typename: "PageInfo", hasNextPage, endCursor: hasNextPage ? "c20" : null },
    },
  }));
  return { api, list, screen: await renderApp(api, url, { viewer: instructor }) };
}

describe("the queue of an office", () => {
  it("counts what is behind each view, tells the age in words and what to look at twice", async () => {
    const { screen } = await queue();
    await expect.element(screen.getByRole("link", { name: "À prendre en charge (9)" })).toBeVisible();
    await expect.element(screen.getByRole("cell", { name: "Nouvel IBAN" })).toBeVisible();
    await expect.element(screen.getByText(/^(récente|délai habituel|en retard)$/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it("asks the server for the view and the filters of its address", async () => {
    const { list, screen } = await queue("/instruction?vue=a-confirmer&min=1%20500,50&tri=AMOUNT_DESC");
    await expect.element(screen.getByRole("button", { name: "Effacer les filtres" })).toBeVisible();
    expect(list.calls[0]).toMatchObject({ filter: { isProposed: true, minCents: 150_050, hand: null }, orderBy: "AMOUNT_DESC" });
    const least = screen.getByLabelText("Montant minimum (€)");
    await least.fill("beaucoup");
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByText(/Ce n'est pas un montant/)).toBeVisible();
    expect(screen.router.state.location.search).toMatchObject({ min: "1 500,50" });
    await screen.getByRole("button", { name: "Effacer les filtres" }).click();
    await expect.element(least).toHaveValue("");
    await least.click();
    await screen.getByLabelText("Montant maximum (€)").click();
    expect(screen.router.state.location.search).toEqual({ tri: "AMOUNT_DESC" });
  });

  it("chooses every request of a search for one decision, 500 at most, and says when there are more", async () => {
    const { api, screen } = await queue("/instruction?vue=libres", true);
    const all = api.on(MatchingQueueDocument).answers(({ after }) => ({
      instructionQueue: {
        __typename: "RefundRequestConnection",
        edges: Array.from({ length: 100 }, (_, index) => ({
          __typename: "RefundRequestEdge",
          node: { __typename: "RefundRequest", id: `${after}-${index}`, allowedActions: index === 0 ? [] : ["TAKE"] },
        })),
        pageInfo: { __typename: "PageInfo", hasNextPage: true, endCursor: `${after}+` },
      },
    }));
    await screen.getByRole("button", { name: "Choisir toutes les demandes de cette recherche (500 au plus)" }).click();
    await expect.element(screen.getByText(/^500 demandes choisies\s: c.est le maximum/), { timeout: 10_000 }).toBeVisible();
    expect(all.calls.map(({ after }) => after)).toEqual([null, "null+", "null++", "null+++", "null++++", "null+++++"]);
    expect(all.calls[0]).toMatchObject({ filter: { hand: "NOBODY" }, orderBy: "SUBMITTED_ASC" });
    await expect.element(screen.getByRole("region", { name: "Demandes choisies" })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it("says why nothing was taken", async () => {
    const { api, screen } = await queue();
    api.on(TakeNextRefundRequestDocument).answers(() => ({
      takeNextRefundRequest: {
        __typename: "TakeNextRefundRequestPayload",
        refundRequest: null,
        problems: [{ __typename: "Problem", code: "NOTHING_TO_TAKE", path: [], message: "Aucune demande n'attend." }],
      },
    }));
    await screen.getByRole("button", { name: "Prendre la plus ancienne" }).click();
    await expect.element(screen.getByText(/Aucune demande n'attend\./)).toBeVisible();
  });
});

import { REFUND_STATUSES } from "@portail-tic/shared/refunds/refund-statuses";
import { describe, expect, it } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { readyDraft } from "../components/sample-request.ts";
import { RefundRequestsDocument, RefundRightsDocument } from "../gql/graphql.ts";

const count = (totalCount: number) => ({ __typename: "StructureConnection", totalCount }) as const;
const page = (nodes: (typeof readyDraft)[]) => ({
  __typename: "RefundRequestConnection" as const,
  edges: nodes.map((node) => ({ __typename: "RefundRequestEdge" as const, node })),
  pageInfo: { __typename: "PageInfo" as const, hasNextPage: false, endCursor: null },
});

async function openList(rights: { writable: number; administered: number; attached: number }, nodes: (typeof readyDraft)[] = []) {
  const api = fakeApi();
  const list = api.on(RefundRequestsDocument).answers(({ filter }) => ({ refundRequests: page(filter?.search ? [] : nodes) }));
  api.on(RefundRightsDocument).answers(() => ({
    writable: count(rights.writable),
    administered: count(rights.administered),
    attached: count(rights.attached),
  }));
  return { list, screen: await renderApp(api, "/demandes-tic", { viewer: manager }) };
}

describe("the list of requests", () => {
  it("says each state in plain words with the next step, and keeps search and filter in the address", async () => {
    const { list, screen } = await openList({ writable: 1, administered: 1, attached: 1 }, [readyDraft]);
    await expect.element(screen.getByRole("rowheader", { name: /TIC-2026-000001 Remboursement annuel 2023 1 facture/ })).toBeVisible();
    await expect.element(screen.getByRole("cell", { name: /déposez la demande avant la date limite/ })).toBeVisible();
    expect(await violations()).toEqual([]);
    await screen.getByLabelText("État").selectOptions("DRAFT");
    await screen.getByRole("searchbox").fill("inconnue");
    await screen.getByRole("button", { name: "Rechercher" }).click();
    await expect.element(screen.getByText("Aucune demande ne correspond à votre recherche.")).toBeVisible();
    expect(screen.router.state.location.search).toEqual({ etat: "DRAFT", q: "inconnue" });
    expect(list.calls.at(-1)?.filter).toEqual({ statuses: ["DRAFT"], search: "inconnue" });
    // Whatever an address may say, a dashboard's link first of all, the filter says too.
    const offered = [...document.querySelectorAll<HTMLOptionElement>("main select option")].map(({ value }) => value);
    expect(offered.filter(Boolean)).toEqual(REFUND_STATUSES);
  });

  it.each([
    [{ writable: 1, administered: 0, attached: 1 }, "Nouvelle demande", "/demandes-tic/nouvelle"],
    [{ writable: 0, administered: 1, attached: 1 }, "Ouvrir l'espace", "/espaces"],
    [{ writable: 0, administered: 0, attached: 1 }, "Demander un abonnement", "/espaces"],
    [{ writable: 0, administered: 0, attached: 0 }, "Mes rattachements", "/mes-rattachements"],
  ])("says what to do first when it is empty (%o → %s)", async (rights, label, address) => {
    const { screen } = await openList(rights);
    await expect.element(screen.getByRole("main").getByRole("link", { name: label })).toHaveAttribute("href", address);
    expect(await violations()).toEqual([]);
  });
});

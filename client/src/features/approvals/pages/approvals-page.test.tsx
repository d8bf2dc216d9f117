import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  ApprovalsDocument,
  BulkDecisionDocument,
  DecideApprovalsDocument,
  FilterStructureDocument,
  MatchingApprovalsDocument,
  type ApprovalsQuery,
} from "../gql/graphql.ts";
import { pending } from "./sample-approval.ts";

const idOf = (number: number) => `01890a5d-ac96-774b-bcce-${String(number).padStart(12, "0")}`;
const requestOf = (number: number) => ({
  ...pending,
  id: idOf(number),
  requester: { ...pending.requester, id: `user-${number}`, displayName: `Personne ${number}` },
});
const pageOf = (numbers: readonly number[], hasNextPage = false): ApprovalsQuery => ({
  approvals: {
    __typename: "ApprovalConnection",
    edges: numbers.map((number) => ({ __typename: "ApprovalEdge", node: requestOf(number) })),
    pageInfo: { __typename: "PageInfo", hasNextPage, endCursor: hasNextPage ? "suite" : null },
  },
});

describe("« Approbations »", () => {
  test("lists what waits, with the columns of the guides, and the address keeps filters, sort and search", async () => {
    const api = fakeApi();
    const list = api.on(ApprovalsDocument).answers(() => pageOf([1, 2]));
    api.on(FilterStructureDocument).answers(({ id }) => ({
      structure: { __typename: "Structure", id, siret: "99990127500019", name: "GAEC du Clos Joli" },
    }));
    const screen = await renderApp(api, "/approbations", { viewer: manager, pendingApprovals: 1 });
    for (const name of ["État", "Description", "Demandeur", "Structure", "Raison sociale", "Service"])
      await expect.element(screen.getByRole("columnheader", { name })).toBeInTheDocument();
    expect(list.calls[0]).toMatchObject({ filter: { statuses: ["PENDING"] }, orderBy: "CREATED_DESC" });
    expect(await violations()).toEqual([]);
    await screen.getByLabelText("État").selectOptions("Rejetée");
    await expect.poll(() => list.calls.at(-1)?.filter).toMatchObject({ statuses: ["REJECTED"] });
    await screen.getByRole("button", { name: "Demandeur" }).click();
    await expect.poll(() => list.calls.at(-1)?.orderBy).toBe("REQUESTER_ASC");
    await screen.getByRole("button", { name: "Autres filtres" }).click();
    await screen.getByLabelText("Demandées depuis le").fill("2026-11-01");
    await screen.getByLabelText("Nature").selectOptions("Rattachement");
    await expect.poll(() => list.calls.at(-1)?.filter).toMatchObject({ createdFrom: "2026-11-01", kind: "MEMBERSHIP" });
    expect(screen.router.state.location.search).toEqual({ etat: "REJECTED", tri: "REQUESTER_ASC", du: "2026-11-01", nature: "MEMBERSHIP" });
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Effacer les filtres" }).click();
    await expect.poll(() => screen.router.state.location.search).toEqual({ tri: "REQUESTER_ASC" });
  });

  test("opens on the structure, the person and the days its address names", async () => {
    const api = fakeApi();
    const list = api.on(ApprovalsDocument).answers(() => pageOf([1]));
    api.on(FilterStructureDocument).answers(({ id }) => ({
      structure: { __typename: "Structure", id, siret: "99990127500019", name: "GAEC du Clos Joli" },
    }));
    const address = `/approbations?etat=TOUS&structure=${idOf(7)}&demandeur=${idOf(8)}&au=2026-11-30&tri=EXPIRES_ASC`;
    const screen = await renderApp(api, address, { viewer: manager });
    await expect.element(screen.getByRole("combobox", { name: /Structure/ })).toHaveValue("GAEC du Clos Joli");
    expect(list.calls[0]).toMatchObject({
      filter: { statuses: null, structureId: idOf(7), requesterId: idOf(8), createdTo: "2026-11-30" },
      orderBy: "EXPIRES_ASC",
    });
  });

  test("says what to expect when nothing waits", async () => {
    const api = fakeApi();
    api.on(ApprovalsDocument).answers(() => pageOf([]));
    const screen = await renderApp(api, "/approbations", { viewer: manager });
    await expect.element(screen.getByText("Aucune demande ne vous attend.")).toBeVisible();
  });
});

describe("several requests at once", () => {
  const taken = {
    __typename: "DecideApprovalsPayload" as const,
    bulkDecision: { __typename: "BulkDecision" as const, id: idOf(99) },
    problems: [],
  };
  function inbox() {
    const api = fakeApi();
    api.on(ApprovalsDocument).answers(() => pageOf([1, 2, 3], true));
    api.on(BulkDecisionDocument).answers(() => ({
      bulkDecision: {
        __typename: "BulkDecision",
        id: idOf(99),
        verdict: "APPROVED",
        createdAt: "2026-11-22T08:00:00Z",
        finishedAt: null,
        itemCount: 3,
        decidedCount: 1,
        notDecidedCount: 0,
        rejectionReason: null,
        publicReason: null,
        internalNote: null,
      },
      bulkDecisionItems: {
        __typename: "BulkDecisionItemConnection",
        edges: [],
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      },
    }));
    return { api, decide: api.on(DecideApprovalsDocument).answers(() => ({ decideApprovals: taken })) };
  }

  test("are chosen row by row or by page, approved after a confirmation, and followed on their page", async () => {
    await page.viewport(390, 844);
    const { api, decide } = inbox();
    const screen = await renderApp(api, "/approbations", { viewer: manager });
    await screen.getByRole("checkbox", { name: /Personne.2/ }).click({ force: true });
    await expect
      .element(screen.getByRole("region", { name: "Décider des demandes choisies" }).getByText(/1.demande choisie/))
      .toBeVisible();
    await screen.getByRole("checkbox", { name: "Choisir les 3 demandes de cette page" }).click({ force: true });
    expect(await violations()).toEqual([]);
    await screen.getByRole("checkbox", { name: /Personne.3/ }).click({ force: true });
    await screen.getByRole("button", { name: "Approuver", exact: true }).click();
    const dialog = screen.getByRole("dialog", { name: "Approuver 2 demandes ?" });
    expect(await violations()).toEqual([]);
    await dialog.getByRole("button", { name: "Approuver ces demandes" }).click();
    await expect.element(screen.getByText("1 demandes traitées sur 3.")).toBeVisible();
    expect(decide.calls).toMatchObject([{ input: { approvalIds: [idOf(2), idOf(1)], verdict: "APPROVED" } }]);
    expect(screen.router.state.location.pathname).toBe(`/approbations/groupees/${idOf(99)}`);
  });

  test("are not rejected without a reason, which everybody concerned will read", async () => {
    const { api, decide } = inbox();
    const screen = await renderApp(api, "/approbations", { viewer: manager });
    await screen.getByRole("checkbox", { name: "Choisir les 3 demandes de cette page" }).click({ force: true });
    await screen.getByRole("button", { name: "Rejeter", exact: true }).click();
    const dialog = screen.getByRole("dialog", { name: "Rejeter 3 demandes" });
    await dialog.getByRole("button", { name: "Rejeter ces demandes" }).click();
    await expect.element(dialog.getByRole("link", { name: /motif/i }), { timeout: 5_000 }).toBeVisible(); // its rules are on their way
    expect(decide.calls).toEqual([]);
    expect(await violations()).toEqual([]);
    await dialog.getByText("La structure ne connaît pas cette personne.").click();
    await dialog.getByLabelText(/Précisions/).fill("Campagne close.");
    await dialog.getByRole("button", { name: "Rejeter ces demandes" }).click();
    await expect.poll(() => decide.calls.length).toBe(1);
    expect(decide.calls[0]).toMatchObject({
      input: { verdict: "REJECTED", rejectionReason: "UNKNOWN_PERSON", publicReason: "Campagne close." },
    });
  });

  test("may be the whole search, up to 500, each named: what arrives later is not decided with them", async () => {
    const { api, decide } = inbox();
    const matching = api.on(MatchingApprovalsDocument).answers(({ after }) => {
      const first = after ? Number(after) : 0;
      const numbers = Array.from({ length: 100 }, (_, index) => first + index + 1);
      return {
        approvals: {
          __typename: "ApprovalConnection",
          edges: numbers.map((number) => ({
            __typename: "ApprovalEdge",
            node: { __typename: "Approval", id: idOf(number), allowedActions: ["DECIDE"] },
          })),
          pageInfo: { __typename: "PageInfo", hasNextPage: true, endCursor: String(first + 100) },
        },
      };
    });
    const screen = await renderApp(api, "/approbations?q=cuma&tri=EXPIRES_ASC", { viewer: manager });
    await screen.getByRole("button", { name: /toutes les demandes de cette recherche/ }).click();
    await expect
      .element(screen.getByRole("region", { name: "Décider des demandes choisies" }).getByText(/500.demandes choisies/))
      .toBeVisible();
    expect(matching.calls).toHaveLength(5);
    expect(matching.calls[0]).toMatchObject({ filter: { search: "cuma" }, orderBy: "EXPIRES_ASC" });
    await screen.getByRole("button", { name: "Approuver", exact: true }).click();
    await screen.getByRole("button", { name: "Approuver ces demandes" }).click();
    await expect.poll(() => decide.calls[0]?.input.approvalIds.length).toBe(500);
  });

  test("chosen under one filter are not chosen under another", async () => {
    const { api } = inbox();
    const screen = await renderApp(api, "/approbations", { viewer: manager });
    await screen.getByRole("checkbox", { name: "Choisir les 3 demandes de cette page" }).click({ force: true });
    await screen.getByRole("button", { name: "Autres filtres" }).click();
    await screen.getByLabelText("Nature").selectOptions("Rattachement");
    await expect.element(screen.getByRole("region", { name: "Décider des demandes choisies" })).not.toBeInTheDocument();
  });
});

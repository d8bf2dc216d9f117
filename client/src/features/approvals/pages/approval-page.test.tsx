import { describe, expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  ApprovalDocument,
  ApprovalsDocument,
  CancelApprovalDocument,
  DecideApprovalDocument,
  type ApprovalDetailFragment,
} from "../gql/graphql.ts";

const pending: ApprovalDetailFragment = {
  __typename: "Approval",
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  kind: "MEMBERSHIP",
  status: "PENDING",
  createdAt: "2026-11-20T08:00:00Z",
  expiresAt: "2026-12-20T08:00:00Z",
  decidedAt: null,
  comment: "Je suis salarié depuis mars.",
  rejectionReason: null,
  publicReason: null,
  askAgainProblem: null,
  internalNote: null,
  requester: { __typename: "Person", id: "user-9", displayName: "Karim Benali", email: "ka****@ferme.test" },
  decider: null,
  structure: { __typename: "ApprovalStructure", id: "structure-1", siret: "99990127500019", name: "GAEC du Clos Joli" },
  membership: {
    __typename: "MembershipRequest",
    requestedRole: "MEMBER",
    grantedRole: null,
    requestedServiceCode: null,
    grantedService: null,
    openServices: [],
  },
  spaceSubscriptions: [],
  allowedActions: ["DECIDE"],
};

const approved: ApprovalDetailFragment = { ...pending, status: "APPROVED", decidedAt: "2026-11-22T08:00:00Z", allowedActions: [] };

const refused = (code: string, path: string[], message: string) => ({
  __typename: "DecideApprovalPayload" as const,
  approval: null,
  problems: [{ __typename: "Problem" as const, code, path, message }],
});

describe("« Approbations »", () => {
  test("lists what waits, with the columns of the guides, and the address keeps the filters", async () => {
    const api = fakeApi();
    const list = api.on(ApprovalsDocument).answers(() => ({
      approvals: {
        __typename: "ApprovalConnection",
        edges: [{ __typename: "ApprovalEdge", node: pending }],
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      },
    }));
    const screen = await renderApp(api, "/approbations", { viewer: manager, pendingApprovals: 1 });
    for (const name of ["État", "Description", "Demandeur", "Structure", "Raison sociale", "Service"])
      await expect.element(screen.getByRole("columnheader", { name, exact: true })).toBeInTheDocument();
    expect(list.calls[0]).toMatchObject({ filter: { status: "PENDING" }, orderBy: "CREATED_DESC" });
    expect(await violations()).toEqual([]);
    await screen.getByLabelText("État").selectOptions("Rejetée");
    await expect.poll(() => list.calls.at(-1)?.filter).toMatchObject({ status: "REJECTED" });
    expect(screen.router.state.location.search).toMatchObject({ etat: "REJECTED" });
  });

  test("says what to expect when nothing waits", async () => {
    const api = fakeApi();
    api.on(ApprovalsDocument).answers(() => ({
      approvals: {
        __typename: "ApprovalConnection",
        edges: [],
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      },
    }));
    const screen = await renderApp(api, "/approbations", { viewer: manager });
    await expect.element(screen.getByText("Aucune demande ne vous attend.")).toBeVisible();
  });
});

describe("one request", () => {
  test("is shown as decided only once the server has said so", async () => {
    const api = fakeApi();
    let current = pending;
    api.on(ApprovalDocument).answers(() => ({ approval: current }));
    const decide = api.on(DecideApprovalDocument).answers(() => {
      current = approved;
      return { decideApproval: { __typename: "DecideApprovalPayload", approval: approved, problems: [] } };
    });
    const screen = await renderApp(api, "/approbations/01890a5d-ac96-774b-bcce-b302099a8057", { viewer: manager });
    await expect.element(screen.getByText("Je suis salarié depuis mars.")).toBeVisible();
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Approuver" }).click();
    await expect.element(screen.getByText("La demande est approuvée.", { exact: false })).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "Approuver" })).not.toBeInTheDocument();
    expect(decide.calls[0]?.input).toMatchObject({
      id: "01890a5d-ac96-774b-bcce-b302099a8057",
      verdict: "APPROVED",
      grantedRole: "MEMBER",
    });
  });

  test("tells the slower of two managers that it is decided, and shows the decision", async () => {
    const api = fakeApi();
    let current = pending;
    api.on(ApprovalDocument).answers(() => ({ approval: current }));
    api.on(DecideApprovalDocument).answers(() => {
      current = approved;
      return { decideApproval: refused("ALREADY_DECIDED", [], "Cette demande a déjà reçu une décision.") };
    });
    const screen = await renderApp(api, "/approbations/01890a5d-ac96-774b-bcce-b302099a8057", { viewer: manager });
    await screen.getByRole("button", { name: "Approuver" }).click();
    await expect.element(screen.getByText("Cette demande a déjà reçu une décision.")).toBeVisible();
    await expect.element(screen.getByText("Approuvée", { exact: true })).toBeVisible();
  });

  test("cannot be rejected without a reason", async () => {
    const api = fakeApi();
    api.on(ApprovalDocument).answers(() => ({ approval: pending }));
    const decide = api
      .on(DecideApprovalDocument)
      .answers(() => ({ decideApproval: refused("REASON_REQUIRED", ["publicReason"], "Un motif.") }));
    const screen = await renderApp(api, "/approbations/01890a5d-ac96-774b-bcce-b302099a8057", { viewer: manager });
    await screen.getByRole("button", { name: "Rejeter" }).click();
    const dialog = screen.getByRole("dialog");
    await dialog.getByRole("button", { name: "Rejeter la demande" }).click();
    await expect.element(dialog.getByText("Un rejet doit être expliqué.", { exact: false }).first()).toBeVisible();
    expect(decide.calls).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test("can be cancelled by who asked, after a confirmation", async () => {
    const api = fakeApi();
    let current: ApprovalDetailFragment = { ...pending, allowedActions: ["CANCEL"] };
    api.on(ApprovalDocument).answers(() => ({ approval: current }));
    const cancel = api.on(CancelApprovalDocument).answers(() => {
      current = { ...pending, status: "CANCELLED", allowedActions: [] };
      return { cancelApproval: { __typename: "CancelApprovalPayload", approval: current, problems: [] } };
    });
    const screen = await renderApp(api, "/mes-demandes/01890a5d-ac96-774b-bcce-b302099a8057", { viewer: manager });
    await screen.getByRole("button", { name: "Annuler ma demande" }).click();
    await screen.getByRole("dialog").getByRole("button", { name: "Annuler ma demande" }).click();
    await expect.element(screen.getByText("Vous avez annulé cette demande.")).toBeVisible();
    expect(cancel.calls).toEqual([{ input: { id: "01890a5d-ac96-774b-bcce-b302099a8057" } }]);
  });
});

import { describe, expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  ApprovalDocument,
  CancelApprovalDocument,
  DecideApprovalDocument,
  RequesterHistoryDocument,
  type ApprovalDetailFragment,
} from "../gql/graphql.ts";
import { pending } from "./sample-approval.ts";

const approved: ApprovalDetailFragment = { ...pending, status: "APPROVED", decidedAt: "2026-11-22T08:00:00Z", allowedActions: [] };

const refused = (code: string, path: string[], message: string) => ({
  __typename: "DecideApprovalPayload" as const,
  approval: null,
  problems: [{ __typename: "Problem" as const, code, path, message }],
});

const noHistory = {
  approvals: {
    __typename: "ApprovalConnection" as const,
    edges: [],
  },
};

describe("one request", () => {
  test("is shown as decided only once the server has said so", async () => {
    const api = fakeApi();
    api.on(RequesterHistoryDocument).answers(() => noHistory);
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
    api.on(RequesterHistoryDocument).answers(() => noHistory);
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
    api.on(RequesterHistoryDocument).answers(() => noHistory);
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

  test("comes with what the same person asked before, and the way to all of it", async () => {
    const api = fakeApi();
    api.on(ApprovalDocument).answers(() => ({ approval: pending }));
    const history = api.on(RequesterHistoryDocument).answers(() => ({
      approvals: {
        __typename: "ApprovalConnection",
        edges: [pending, { ...approved, id: `${pending.id.slice(0, -1)}8` }].map((node) => ({ __typename: "ApprovalEdge", node })),
      },
    }));
    const screen = await renderApp(api, `/approbations/${pending.id}`, { viewer: manager });
    const section = screen.getByRole("table", { name: "Autres demandes de cette personne à vos structures" });
    await expect.element(section.getByText("Approuvée")).toBeVisible();
    expect(section.getByRole("link").elements()).toHaveLength(1); // not the one being read
    expect(history.calls).toEqual([{ filter: { requesterId: "user-9" } }]);
    await expect
      .element(screen.getByRole("link", { name: "Voir toutes ses demandes" }))
      .toHaveAttribute("href", "/approbations?etat=TOUS&demandeur=user-9");
    expect(await violations()).toEqual([]);
  });

  test("can be cancelled by who asked, after a confirmation", async () => {
    const api = fakeApi();
    api.on(RequesterHistoryDocument).answers(() => noHistory);
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

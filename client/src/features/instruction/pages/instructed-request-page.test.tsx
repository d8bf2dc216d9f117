import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { instructor, renderApp } from "../../../testing/render-app.tsx";
import { problem, waitingRequest } from "../components/sample-request.ts";
import {
  ConfirmRefundDecisionDocument,
  DecideRefundRequestDocument,
  DecisionChoicesDocument,
  InstructedRequestPageDocument,
  LineReasonsDocument,
  ReviewRefundLinesDocument,
  TakeRefundRequestDocument,
} from "../gql/graphql.ts";

const colleague = { __typename: "Person", id: "user-9", displayName: "Inès Leroy" } as const;
const inReview = { ...waitingRequest, status: "IN_REVIEW" as const, instructor: colleague, allowedActions: ["DOWNLOAD_PDF" as const] };
const mine = { ...inReview, allowedActions: ["APPROVE" as const, "REJECT" as const, "DOWNLOAD_PDF" as const] };

async function review(request: typeof waitingRequest) {
  const api = fakeApi();
  const state = { request };
  const page = api.on(InstructedRequestPageDocument).answers(() => ({ refundRequest: state.request }));
  const screen = await renderApp(api, `/instruction/${request.id}`, { viewer: instructor });
  return { api, screen, state, page };
}

describe("the review of a request", () => {
  it("tells that a colleague was faster and shows who has it", async () => {
    const { api, screen, state } = await review(waitingRequest);
    api.on(TakeRefundRequestDocument).answers(() => {
      state.request = inReview;
      const problems = [problem("ALREADY_TAKEN", [], "Un autre agent instruit déjà cette demande.")];
      return { takeRefundRequest: { __typename: "TakeRefundRequestPayload", refundRequest: null, problems } };
    });
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Prendre en charge" }).click();
    await expect.element(screen.getByText(/vient d'être prise en charge par ailleurs/)).toBeVisible();
    await expect.element(screen.getByText("Inès Leroy examine cette demande.")).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "Prendre en charge" })).not.toBeInTheDocument();
  });

  it("rejects with a motive only, and shows it as done once the server said so", async () => {
    const { api, screen } = await review(mine);
    api.on(DecisionChoicesDocument).answers(() => ({
      instructionReasons: [{ __typename: "InstructionReason", code: "UNREADABLE", name: "Facture ou pièce illisible ou incomplète" }],
    }));
    const decide = api.on(DecideRefundRequestDocument).answers(({ input }) => ({
      decideRefundRequest: {
        __typename: "DecideRefundRequestPayload",
        refundRequest: { ...inReview, status: "REJECTED", decisionReason: input.reason ?? null },
        problems: [],
      },
    }));
    await screen.getByRole("button", { name: "Rejeter" }).click();
    const dialog = screen.getByRole("dialog");
    await dialog.getByRole("button", { name: "Rejeter la demande" }).click();
    await expect.element(dialog.getByLabelText("Motif du rejet")).toHaveAttribute("aria-invalid", "true");
    expect(decide.calls).toEqual([]);
    expect(await violations()).toEqual([]);
    await dialog.getByLabelText("Motif du rejet").selectOptions("UNREADABLE");
    await dialog.getByRole("textbox", { name: /Note interne/ }).fill("Deuxième fois.");
    await dialog.getByRole("button", { name: "Rejeter la demande" }).click();
    await expect.element(screen.getByText("La décision est enregistrée. Le demandeur en est informé par courriel.")).toBeVisible();
    const input = { id: mine.id, verdict: "REJECTED", motiveCode: "UNREADABLE", reason: "", internalNote: "Deuxième fois." };
    expect(decide.calls[0]?.input).toEqual(input);
  });

  it("goes through the lines beside their invoices and says of one what is granted", async () => {
    const [first] = waitingRequest.lines.edges;
    if (!first) throw new Error("The sample has a line.");
    const second = { ...first, node: { ...first.node, id: "019a0000-0000-7000-8000-0000000000a2", invoiceNumber: "F-002" } };
    const reviewed = {
      ...mine,
      allowedActions: ["REVIEW_LINES" as const, "REQUEST_PIECES" as const],
      lines: { ...waitingRequest.lines, edges: [first, second] },
    };
    const { api, screen, page } = await review(reviewed);
    const reasons = [{ __typename: "InstructionReason" as const, code: "QUANTITY", name: "Quantité ramenée à celle de la facture" }];
    api.on(LineReasonsDocument).answers(() => ({ instructionReasons: reasons }));
    const save = api.on(ReviewRefundLinesDocument).answers(() => ({
      reviewRefundLines: { __typename: "ReviewRefundLinesPayload", refundRequest: reviewed, problems: [] },
    }));
    await expect.element(screen.getByRole("button", { name: /1. Facture F-001/ })).toHaveAttribute("aria-current", "true");
    await screen.getByText("Accorder une quantité moindre").click();
    await screen.getByRole("textbox", { name: /Quantité retenue/ }).fill("8 900");
    await screen.getByRole("combobox", { name: "Motif" }).selectOptions("QUANTITY");
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Enregistrer et passer à la suivante" }).click();
    await expect.element(screen.getByRole("heading", { name: "2. Facture F-002" })).toBeVisible();
    const line = { lineId: first.node.id, verdict: "CORRECTED", quantity: "8 900", reasonCode: "QUANTITY", words: "" };
    expect(save.calls[0]?.input).toEqual({ id: mine.id, lines: [line] });
    await screen.getByRole("button", { name: "Ligne précédente" }).click();
    await expect.element(screen.getByRole("heading", { name: "1. Facture F-001" })).toBeVisible();
    await screen.getByRole("button", { name: /1. Facture F-001/ }).click();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(screen.getByRole("heading", { name: "2. Facture F-002" })).toBeVisible();
    await expect.element(screen.getByRole("button", { name: /2. Facture F-002/ })).toHaveFocus();
    // What is typed and not saved is found again, and going from line to line reads nothing again.
    await screen.getByText("Refuser la ligne").click();
    await screen.getByRole("textbox", { name: /Précision/ }).fill("Total illisible.");
    const read = page.calls.length;
    await screen.getByRole("button", { name: /1. Facture F-001/ }).click();
    await expect.element(screen.getByRole("heading", { name: "1. Facture F-001" })).toBeVisible();
    await expect.element(screen.getByText("Pas enregistré")).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(screen.getByRole("textbox", { name: /Précision/ })).toHaveValue("Total illisible.");
    expect(page.calls.length).toBe(read);

    await screen.getByRole("button", { name: "Choisir plusieurs lignes" }).click();
    await expect.element(screen.getByRole("heading", { name: "Aucune ligne choisie" })).toBeVisible();
    await screen.getByText("Toutes les lignes de cette page").click();
    await expect.element(screen.getByRole("heading", { name: /^2 lignes choisies/ })).toBeVisible();
    await screen.getByText("Refuser ces lignes").click();
    await screen.getByRole("combobox", { name: "Motif" }).selectOptions("QUANTITY");
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Enregistrer pour les lignes choisies" }).click();
    await expect.element(screen.getByRole("heading", { name: "Aucune ligne choisie" })).toBeVisible();
    const refused = [first, second].map(({ node }) => ({
      lineId: node.id,
      verdict: "REFUSED",
      quantity: "",
      reasonCode: "QUANTITY",
      words: "",
    }));
    expect(save.calls[1]?.input).toEqual({ id: mine.id, lines: refused });
  });

  it("shows a colleague's proposal with its note, and confirms what was read", async () => {
    const proposal = {
      __typename: "RefundDecision",
      id: "decision-1",
      verdict: "APPROVED",
      outcome: "PROPOSED",
      reason: null,
      internalNote: "Vérifié au téléphone.",
      grantedCents: 134_640,
      proposedAt: "2026-11-22T08:00:00Z",
      settledAt: null,
      settledNote: null,
      motive: null,
      proposer: colleague,
      settler: null,
    } as const;
    const proposed = {
      ...inReview,
      decisions: [
        {
          ...proposal,
          id: "decision-0",
          outcome: "SENT_BACK" as const,
          internalNote: null,
          settledAt: "2026-11-21T08:00:00Z",
          settler: proposal.proposer,
          settledNote: "Le RIB manque.",
        },
        proposal,
      ],
      allowedActions: ["CONFIRM" as const, "SEND_BACK" as const, "DOWNLOAD_PDF" as const],
    };
    const { api, screen } = await review(proposed);
    const confirm = api.on(ConfirmRefundDecisionDocument).answers(() => ({
      confirmRefundDecision: {
        __typename: "ConfirmRefundDecisionPayload",
        refundRequest: { ...inReview, status: "APPROVED" },
        problems: [],
      },
    }));
    await expect.element(screen.getByText("Vérifié au téléphone.")).toBeVisible();
    await expect.element(screen.getByRole("heading", { name: "Décisions du service" })).toBeVisible();
    await expect.element(screen.getByText("Le RIB manque.")).toBeVisible();
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Confirmer la décision" }).click();
    await screen.getByRole("dialog").getByRole("button", { name: "Confirmer la décision" }).click();
    await expect.element(screen.getByText("La décision est confirmée. Le demandeur en est informé par courriel.")).toBeVisible();
    expect(confirm.calls[0]?.input).toEqual({ id: proposed.id, decisionId: "decision-1" });
  });
});

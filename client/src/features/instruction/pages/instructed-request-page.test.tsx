import { describe, expect, it } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { instructor, renderApp } from "../../../testing/render-app.tsx";
import { problem, waitingRequest } from "../components/sample-request.ts";
import { DecideRefundRequestDocument, InstructedRequestPageDocument, TakeRefundRequestDocument } from "../gql/graphql.ts";

const colleague = { __typename: "Person", id: "user-9", displayName: "Inès Leroy" } as const;
const inReview = { ...waitingRequest, status: "IN_REVIEW" as const, instructor: colleague, allowedActions: ["DOWNLOAD_PDF" as const] };
const mine = { ...inReview, allowedActions: ["APPROVE" as const, "REJECT" as const, "DOWNLOAD_PDF" as const] };

async function review(request: typeof waitingRequest) {
  const api = fakeApi();
  const state = { request };
  api.on(InstructedRequestPageDocument).answers(() => ({ refundRequest: state.request }));
  const screen = await renderApp(api, `/instruction/${request.id}`, { viewer: instructor });
  return { api, screen, state };
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

  it("rejects with a reason only, and shows it as done once the server said so", async () => {
    const { api, screen } = await review(mine);
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
    await dialog.getByLabelText("Motif du rejet").fill("La facture est illisible.");
    await dialog.getByRole("button", { name: "Rejeter la demande" }).click();
    await expect.element(screen.getByText("La demande est rejetée. Le demandeur reçoit votre motif par courriel.")).toBeVisible();
    await expect.element(screen.getByText("La facture est illisible.")).toBeVisible();
    expect(decide.calls[0]?.input).toEqual({ id: mine.id, verdict: "REJECTED", reason: "La facture est illisible." });
  });
});

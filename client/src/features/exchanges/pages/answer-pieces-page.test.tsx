import { describe, expect, it, vi } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { askedPieces, suspendedRequest, unansweredItem } from "../components/sample-pieces.ts";
import {
  AnswerPieceDocument,
  AnswerPiecesPageDocument,
  CompleteRefundRequestDocument,
  type ExchangedRequestFragment,
} from "../gql/graphql.ts";

const answeredItem = { ...unansweredItem, answerWords: "La voici.", answeredAt: "2026-11-22T08:00:00Z" };
const answered: ExchangedRequestFragment = { ...suspendedRequest, pieceRequests: [{ ...askedPieces, items: [answeredItem] }] };
const completed: ExchangedRequestFragment = {
  ...answered,
  status: "COMPLETED",
  allowedActions: ["WITHDRAW", "DOWNLOAD_PDF"],
  pieceRequests: [{ ...askedPieces, items: [answeredItem], isOpen: false, isCompleted: true, endedAt: "2026-11-22T09:00:00Z" }],
};

async function open(request: ExchangedRequestFragment) {
  const api = fakeApi();
  api.on(AnswerPiecesPageDocument).answers(() => ({ refundRequest: request }));
  const screen = await renderApp(api, `/demandes-tic/${request.id}/pieces`, { viewer: manager });
  return { api, screen };
}

describe("answering what the office asks", () => {
  it("opens the first point, takes the answer, and only then offers to finish", async () => {
    const { api, screen } = await open(suspendedRequest);
    const answer = api.on(AnswerPieceDocument).answers(() => ({
      answerPiece: { __typename: "AnswerPiecePayload", refundRequest: answered, problems: [] },
    }));
    api.on(CompleteRefundRequestDocument).answers(() => ({
      completeRefundRequest: { __typename: "CompleteRefundRequestPayload", refundRequest: completed, problems: [] },
    }));
    await expect.element(screen.getByText("0 point a une réponse, sur 1")).toBeVisible();
    expect(await violations()).toEqual([]);
    await screen.getByLabelText(/Votre réponse/).fill("La voici.");
    await screen.getByLabelText(/Quantité correcte/).fill("8 900");
    await screen.getByRole("button", { name: "Enregistrer la réponse" }).click();
    await expect.element(screen.getByText("1 point a une réponse, sur 1")).toBeVisible();
    expect(answer.calls[0]?.input).toEqual({ itemId: unansweredItem.id, words: "La voici.", wishedQuantity: "8 900", files: [] });
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Terminer et renvoyer la demande au service" }).click();
    await expect.element(screen.getByText("Vos réponses sont parties. L'examen reprend.")).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "Terminer et renvoyer la demande au service" })).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });

  it("keeps what is typed for one point while one answers another, and asks before it is given up", async () => {
    const confirm = vi.spyOn(window, "confirm").mockReturnValue(false);
    const other = { ...unansweredItem, id: "019a0000-0000-7000-8000-0000000000c2" };
    const { screen } = await open({ ...suspendedRequest, pieceRequests: [{ ...askedPieces, items: [unansweredItem, other] }] });
    const words = screen.getByRole("textbox", { name: /Votre réponse/ });
    await words.fill("La première.");
    await screen.getByRole("button", { name: /^Répondre/ }).click();
    await expect.element(words).toHaveValue("");
    await words.fill("La seconde.");
    await screen.getByRole("button", { name: /^Répondre/ }).click();
    await expect.element(words).toHaveValue("La première.");
    await screen.getByRole("button", { name: "Fermer sans enregistrer" }).click();
    expect(confirm).toHaveBeenCalledTimes(1);
    await expect.element(words).toHaveValue("La première.");
    confirm.mockReturnValue(true);
    await screen.getByRole("button", { name: "Fermer sans enregistrer" }).click();
    await expect.element(words).not.toBeInTheDocument();
    confirm.mockRestore();
  });

  it("shows to a reader what is asked, without a form", async () => {
    const { screen } = await open({ ...suspendedRequest, allowedActions: ["DOWNLOAD_PDF"] });
    await expect.element(screen.getByText("Le total est coupé.")).toBeVisible();
    await expect.element(screen.getByRole("button", { name: /Répondre/ })).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
  });
});

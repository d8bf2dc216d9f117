import { expect, it } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { instructor, renderApp } from "../../../testing/render-app.tsx";
import { suspendedRequest } from "../components/sample-pieces.ts";
import { RequestPiecesDocument, RequestPiecesPageDocument, type ExchangedRequestFragment } from "../gql/graphql.ts";

const inReview: ExchangedRequestFragment = {
  ...suspendedRequest,
  status: "IN_REVIEW",
  allowedActions: ["REQUEST_PIECES", "DOWNLOAD_PDF"],
  pieceRequests: [],
};
const waiting: ExchangedRequestFragment = { ...suspendedRequest, allowedActions: ["RESUME_REVIEW", "DOWNLOAD_PDF"] };
const reasons = [
  { __typename: "InstructionReason" as const, code: "PIECE_MISSING", name: "Pièce manquante" },
  { __typename: "InstructionReason" as const, code: "OTHER", name: "Autre précision" },
];
const lineId = "019a0000-0000-7000-8000-0000000000a1";

it("asks about the line the officer came from and about the whole request, then says until when the structure may answer", async () => {
  const api = fakeApi();
  api.on(RequestPiecesPageDocument).answers(() => ({ refundRequest: inReview, instructionReasons: reasons }));
  const ask = api.on(RequestPiecesDocument).answers(() => ({
    requestPieces: { __typename: "RequestPiecesPayload", refundRequest: waiting, problems: [] },
  }));
  const screen = await renderApp(api, `/instruction/${inReview.id}/pieces?ligne=${lineId}&facture=F-001`, { viewer: instructor });
  await expect.element(screen.getByRole("combobox", { name: /Facture concernée/ })).toHaveValue("Facture F-001");
  await screen.getByRole("button", { name: "Demander et suspendre l'examen" }).click();
  await expect.element(screen.getByLabelText("Motif")).toHaveAttribute("aria-invalid", "true");
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Motif").selectOptions("PIECE_MISSING");
  await screen.getByRole("button", { name: "Ajouter un point" }).click();
  await screen.getByLabelText("Motif").nth(1).selectOptions("OTHER");
  await screen
    .getByLabelText(/Précision/)
    .nth(1)
    .fill("Qui a livré ?");
  await screen.getByRole("button", { name: "Demander et suspendre l'examen" }).click();
  await expect.element(screen.getByText("Les pièces sont demandées. La structure est prévenue.")).toBeVisible();
  await expect.element(screen.getByText(/La structure a jusqu'au/)).toBeVisible();
  expect(ask.calls[0]?.input.items).toEqual([
    { lineId, reasonCode: "PIECE_MISSING", words: "" },
    { lineId: null, reasonCode: "OTHER", words: "Qui a livré ?" },
  ]);
  expect(await violations()).toEqual([]);
});

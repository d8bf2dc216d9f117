import { afterEach, beforeAll, expect, it } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { renderElement } from "../../../testing/render-element.tsx";
import { CreatePageLinkDocument, type CreatePageLinkMutation } from "../gql/graphql.ts";
import { DocumentPreview } from "./document-preview.tsx";

const picture =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNYsGABAAPEAeHBqTgHAAAAAElFTkSuQmCC";
/** What the first click fetches, which may take its time on a busy machine. */
beforeAll(() => import("./document-pages.tsx"));

const network = globalThis.fetch;
afterEach(() => void (globalThis.fetch = network));

/** The API is faked, the signed address is a real one. */
function serve(answer: CreatePageLinkMutation["createDocumentLink"]) {
  const asked = fakeApi()
    .on(CreatePageLinkDocument)
    .answers(() => ({ createDocumentLink: answer }));
  const api = globalThis.fetch;
  globalThis.fetch = (address, init) => (address === answer.url ? network(address, init) : api(address, init));
  return asked;
}

it("shows a file page by page, and asks for nothing before", async () => {
  const asked = serve({ __typename: "CreateDocumentLinkPayload", url: picture, pageCount: 2, problems: [] });
  const screen = await renderElement(<DocumentPreview documentId="d1" fileName="facture.pdf" />);
  expect(asked.calls).toEqual([]);
  await screen.getByRole("button", { name: "Aperçu facture.pdf" }).click();
  await expect.element(screen.getByRole("img", { name: "Page 1 de facture.pdf" })).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Page précédente" })).toBeDisabled();
  await screen.getByRole("button", { name: "Page suivante" }).click();
  await expect.element(screen.getByText("Page 2 sur 2")).toBeVisible();
  expect(asked.calls.map(({ input }) => input.page)).toEqual([1, 2]);
  expect(await violations(screen.container)).toEqual([]);
  await screen.getByRole("button", { name: "Masquer l'aperçu facture.pdf" }).click();
  await expect.element(screen.getByRole("img")).not.toBeInTheDocument();
});

it("says why a file cannot be shown", async () => {
  serve({
    __typename: "CreateDocumentLinkPayload",
    url: null,
    pageCount: null,
    problems: [{ __typename: "Problem", code: "DOCUMENT_NOT_READY", message: "Ce fichier est en cours de vérification." }],
  });
  const screen = await renderElement(<DocumentPreview documentId="d1" fileName="facture.pdf" />);
  await screen.getByRole("button", { name: "Aperçu facture.pdf" }).click();
  await expect.element(screen.getByRole("alert")).toHaveTextContent("Ce fichier est en cours de vérification.");
});

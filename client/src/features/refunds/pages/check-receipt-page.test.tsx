import { expect, test } from "vitest";

import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { renderApp } from "../../../testing/render-app.tsx";
import { CheckReceiptDocument } from "../gql/graphql.ts";

const genuine = "a".repeat(64);
const ofLetter = "c".repeat(64);

test("whoever has the PDF reads what the portal holds, without an account; another hash is told apart", async () => {
  const api = fakeApi();
  api.on(CheckReceiptDocument).answers(({ number, sha256 }) => ({
    checkReceipt:
      sha256 === genuine || sha256 === ofLetter
        ? {
            __typename: "ReceiptCheck",
            number,
            submittedAt: "2026-03-02T09:00:00Z",
            formKind: "ANNUAL_REFUND",
            period: "2025",
            totalCents: 134_640,
            decision:
              sha256 === ofLetter
                ? { __typename: "DecisionCheck", verdict: "APPROVED", decidedAt: "2026-03-20T09:00:00Z", grantedCents: 100_000 }
                : null,
          }
        : null,
  }));
  const screen = await renderApp(api, "/verifier-un-depot");
  await screen.getByRole("button", { name: "Vérifier" }).click();
  await expect.element(screen.getByLabelText(/Numéro de la demande/)).toHaveAttribute("aria-invalid", "true");
  await screen.getByLabelText(/Numéro de la demande/).fill("TIC-2026-000123");
  await screen.getByLabelText(/Empreinte/).fill("b".repeat(64));
  await screen.getByRole("button", { name: "Vérifier" }).click();
  await expect.element(screen.getByRole("heading", { name: "Le portail ne reconnaît pas cette empreinte" })).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByLabelText(/Empreinte/).fill(genuine);
  await screen.getByRole("button", { name: "Vérifier" }).click();
  await expect.element(screen.getByRole("heading", { name: /TIC-2026-000123 est bien celui qui a été déposé/ })).toBeVisible();
  await expect.element(screen.getByText(/1\s346,40\s€/)).toBeVisible();
  await screen.getByLabelText(/Empreinte/).fill(ofLetter);
  await screen.getByRole("button", { name: "Vérifier" }).click();
  await expect.element(screen.getByRole("heading", { name: /La décision sur la demande TIC-2026-000123/ })).toBeVisible();
  await expect.element(screen.getByText(/1\s000,00\s€/)).toBeVisible();
  expect(await violations()).toEqual([]);
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";

import { violations } from "../../../testing/axe.ts";
import { openLines, second } from "../../../testing/draft-lines.ts";
import { line, problem } from "../components/sample-request.ts";

beforeEach(() => sessionStorage.clear());
afterEach(() => sessionStorage.clear());

type Screen = Awaited<ReturnType<typeof openLines>>["screen"];
const number = (screen: Screen) => screen.getByLabelText("Numéro de facture");
async function typeLine(screen: Screen, invoiceNumber: string) {
  await screen.getByLabelText("Produit et usage").selectOptions("GNR");
  await number(screen).fill(invoiceNumber);
  await screen.getByLabelText("Fournisseur").fill("Énergies de l'Ouest");
  await screen.getByLabelText("Date de livraison").fill("2023-05-02");
  await screen.getByLabelText("Quantité").fill("100");
}

describe("the next line, under answers as slow as can be", () => {
  it("is there at once with the focus: what is typed before any answer is its own, from the first line of a request on", async () => {
    const { api, save, screen, state } = await openLines();
    await screen.getByRole("button", { name: "Ajouter une facture" }).click();
    await typeLine(screen, "N-1");
    const answer = api.hold();
    await screen.getByRole("button", { name: "Valider et ajouter une nouvelle ligne" }).click();
    await expect.element(number(screen)).toHaveFocus();
    await expect.element(number(screen)).toHaveValue("");
    await userEvent.keyboard("N-2");
    await expect.element(screen.getByText("Facture N-1 : enregistrement…")).toBeVisible();
    expect(await violations()).toEqual([]);
    answer();
    await expect.element(screen.getByRole("row", { name: /^N-1 / })).toBeVisible();
    await expect.element(screen.getByText(/^Facture N-1 enregistrée/)).toBeVisible();
    await userEvent.keyboard("-bis");
    await expect.element(number(screen)).toHaveValue("N-2-bis");
    await expect.element(number(screen)).toHaveFocus();
    expect(save.calls).toHaveLength(1);
    expect(state.lines.map(({ invoiceNumber }) => invoiceNumber)).toEqual(["N-1"]);
  });

  it("does not hide a refusal: the line says why and is taken up again, the one being typed stays until it is safe", async () => {
    const { api, save, screen, state } = await openLines(line);
    await screen.getByRole("button", { name: "Ajouter une facture" }).click();
    await typeLine(screen, "N-1");
    state.refuse = problem("INVOICE_ALREADY_USED", ["lines", "0", "invoiceNumber"], "Cette facture est déjà déclarée.");
    const answer = api.hold();
    await number(screen).click();
    await userEvent.keyboard("{Enter}");
    await expect.element(number(screen)).toHaveValue("");
    await userEvent.keyboard("N-2");
    answer();
    await expect.element(screen.getByText("La facture N-1 n'est pas enregistrée")).toBeVisible();
    await expect.element(number(screen)).toHaveValue("N-2");
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Corriger la facture N-1" }).click();
    await expect.element(screen.getByText(/Une facture est en cours de saisie et n'a pas pu/)).toBeVisible();
    await screen.getByRole("button", { name: "Annuler" }).click();
    await screen.getByRole("button", { name: "Continuer" }).click();
    await expect.element(screen.getByText(/Une facture validée n'est pas enregistrée/)).toBeVisible();
    await screen.getByRole("button", { name: "Corriger la facture N-1" }).click();
    await expect.element(number(screen)).toHaveValue("N-1");
    await expect.element(screen.getByText("Cette facture est déjà déclarée.").first()).toBeVisible();
    state.refuse = null;
    await number(screen).fill("N-3");
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await expect.element(screen.getByRole("row", { name: /^N-3 / })).toBeVisible();
    expect(save.calls.at(-1)?.input.lines).toMatchObject([{ invoiceNumber: "N-3", quantity: "100" }]);
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith("kept:"))).toEqual([]);
  });

  it("goes on without a network: what was left is kept in the tab and sent once when it is back", async () => {
    const { api, save, screen } = await openLines(line, second);
    await screen.getByRole("button", { name: "Ajouter une facture" }).click();
    await typeLine(screen, "N-1");
    api.cut();
    await screen.getByRole("button", { name: "Valider et ajouter une nouvelle ligne" }).click();
    await expect.element(screen.getByText(/^Facture N-1\s: le serveur ne répond pas/)).toBeVisible();
    expect(Object.values(sessionStorage).join()).toContain('"invoiceNumber":"N-1"');
    await number(screen).fill("N-2");
    api.cut(false);
    window.dispatchEvent(new Event("online"));
    await expect.element(screen.getByRole("row", { name: /^N-1 / })).toBeVisible();
    expect(new Set(save.calls.map(({ input }) => input.idempotencyKey)).size).toBe(1);
    await vi.waitFor(() => expect(Object.values(sessionStorage).join()).not.toContain('"invoiceNumber":"N-1"'), { timeout: 10_000 });
    await screen.getByRole("button", { name: "Annuler" }).click();
  });

  it("an edited line reached again before its answer opens at the version that was answered", async () => {
    const { api, save, screen, edit } = await openLines(line, second);
    await edit("F-001");
    await screen.getByLabelText("Quantité").fill("1");
    const answer = api.hold();
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("heading", { name: "Modifier la facture F-002" })).toBeVisible();
    await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
    answer();
    await expect.element(screen.getByRole("heading", { name: "Modifier la facture F-001" })).toBeVisible();
    await screen.getByLabelText("Quantité").fill("2");
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await vi.waitFor(() =>
      expect(save.calls.map(({ input }) => [input.lines[0]?.version, input.lines[0]?.quantity])).toEqual([
        [1, "1"],
        [2, "2"],
      ]),
    );
  });
});

describe("a new line", () => {
  it("stands at the end of the list: in a long request it is shown under the page all the same, and the page says so", async () => {
    const { screen, state } = await openLines(line, second);
    state.isPaged = true;
    await screen.getByRole("button", { name: "Ajouter une facture" }).click();
    await typeLine(screen, "N-1");
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await expect.element(screen.getByRole("button", { name: "Modifier la facture N-1" })).toHaveFocus();
    await expect.element(screen.getByText(/^Les factures que vous venez d'ajouter sont à la fin de la liste/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

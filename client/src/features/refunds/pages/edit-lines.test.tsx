import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";

import { violations } from "../../../testing/axe.ts";
import { keep, kept } from "../../../lib/kept.ts";
import { resetSession } from "../../../lib/session.ts";
import { openLines, second } from "../../../testing/draft-lines.ts";
import { line, problem } from "../components/sample-request.ts";

beforeEach(() => sessionStorage.clear());
afterEach(() => sessionStorage.clear());

describe("lines on the keyboard", () => {
  it("Enter validates and goes to the same field of the next line, Shift + Enter back, Escape leaves", async () => {
    const { save, screen, edit } = await openLines(line, second);
    await edit("F-001");
    await screen.getByLabelText("Quantité").fill("100");
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("heading", { name: "Modifier la facture F-002" })).toBeVisible();
    await expect.element(screen.getByLabelText("Quantité")).toHaveFocus();
    expect(await violations()).toEqual([]);
    await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
    await expect.element(screen.getByRole("heading", { name: "Modifier la facture F-001" })).toBeVisible();
    await expect.element(screen.getByLabelText("Quantité")).toHaveValue("100");
    await userEvent.keyboard("{Escape}");
    await expect.element(screen.getByRole("button", { name: "Modifier la facture F-001" })).toHaveFocus();
    expect(save.calls.map(({ input }) => [input.lines[0]?.id, input.lines[0]?.version, input.lines[0]?.quantity])).toEqual([
      [line.id, 1, "100"],
    ]);
  });

  it("costs a few tabulations whatever the number of lines: arrows go from one to the other", async () => {
    const { screen, edit } = await openLines(line, second);
    const first = screen.getByRole("button", { name: "Modifier la facture F-001" });
    const other = screen.getByRole("button", { name: "Modifier la facture F-002" });
    await expect.element(other).toHaveAttribute("tabindex", "-1");
    first.element().focus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(other).toHaveFocus();
    await expect.element(first).toHaveAttribute("tabindex", "-1");
    await userEvent.keyboard("{Home}");
    await expect.element(first).toHaveFocus();
    await edit("F-002");
    await userEvent.keyboard("{Escape}");
  });

  it("say the conversion, the rate's unit, the amount and the total with the line", async () => {
    const { screen, edit } = await openLines(line, second);
    await edit("F-001");
    await screen.getByLabelText("Quantité").fill("1 000");
    await expect.element(screen.getByText(/1\s000\sL = 10\shL\./)).toBeVisible();
    await expect.element(screen.getByText(/^Taux\s: 14,96\s€ \/ hL\. Montant\s: 149,60\s€\.$/)).toBeVisible();
    await expect.element(screen.getByText(/Total de la demande avec cette ligne\s: 1\s496,00\s€/)).toBeVisible();
  });
});

describe("what is typed", () => {
  it("is saved by itself when one leaves the line, and what is missing is said when it cannot be", async () => {
    const { save, screen, edit } = await openLines(line);
    await edit("F-001");
    await screen.getByLabelText("Quantité").fill("");
    await screen.getByRole("heading", { level: 1 }).click();
    await userEvent.keyboard("{Tab}");
    screen.getByRole("button", { name: "Continuer" }).element().focus();
    await expect.element(screen.getByText("Pas encore enregistré. À compléter ou à corriger : quantité.")).toBeVisible();
    expect(save.calls).toEqual([]);
    await screen.getByRole("button", { name: "Continuer" }).click();
    await expect.element(screen.getByText(/Une facture est en cours de saisie et n'a pas pu être enregistrée/)).toBeVisible();
    await screen.getByLabelText("Quantité").fill("77");
    screen.getByRole("button", { name: "Continuer" }).element().focus();
    await expect.element(screen.getByText(/^Enregistré le .* à \d\d:\d\d\.$/)).toBeVisible();
    expect(save.calls).toHaveLength(1);
  });

  it("is kept while the network is gone, sent once when it is back, and forgotten then", async () => {
    const { api, save, screen, edit } = await openLines(line);
    await edit("F-001");
    api.cut();
    await screen.getByLabelText("Quantité").fill("55");
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await expect.element(screen.getByText(/le serveur ne répond pas\. Votre saisie est gardée/)).toBeVisible();
    expect(Object.values(sessionStorage).join()).toContain('"quantity":"55"');
    expect(await violations()).toEqual([]);
    api.cut(false);
    window.dispatchEvent(new Event("online"));
    await expect.element(screen.getByText(/^Enregistré le/)).toBeVisible();
    const keys = new Set(save.calls.map(({ input }) => input.idempotencyKey));
    expect(keys.size).toBe(1);
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith("kept:"))).toEqual([]);
  });

  it("is found again when one comes back to the page, and saved then", async () => {
    const { api, screen, save, edit, address } = await openLines(line);
    await edit("F-001");
    api.cut();
    await screen.getByLabelText("Quantité").fill("4");
    vi.spyOn(window, "confirm").mockReturnValue(true);
    await screen.router.navigate({ to: "/demandes-tic/nouvelle" });
    api.cut(false);
    await screen.router.navigate({ href: address });
    await expect.element(screen.getByText(/Votre saisie de tout à l'heure a été retrouvée/)).toBeVisible();
    await expect.element(screen.getByLabelText("Quantité")).toHaveValue("4");
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await vi.waitFor(() => expect(save.calls[0]?.input.lines[0]).toMatchObject({ id: line.id, version: 1, quantity: "4" }), {
      timeout: 10_000,
    });
    await vi.waitFor(() => expect(Object.keys(sessionStorage).filter((key) => key.startsWith("kept:"))).toEqual([]), { timeout: 10_000 });
  });

  it("does not outlive a sign-out in the tab", () => {
    keep("a-form", { typed: "x" });
    expect(kept("a-form")).toEqual({ typed: "x" });
    resetSession();
    expect(kept("a-form")).toBeNull();
  });
});

describe("the same line changed by somebody else", () => {
  const theirs = {
    ...line,
    version: 2,
    quantity: "42",
    savedBy: { __typename: "Person", id: "user-2", displayName: "Léa Garnier" },
  } as const;
  const changed = problem("LINE_CHANGED", ["lines", "0", "version"], "Léa Garnier a modifié cette ligne le 2 mars 2026 à 10:00.");

  it("is told with who and when, side by side; mine is kept on top of theirs only when I say so", async () => {
    const { save, state, screen, edit } = await openLines(line);
    await edit("F-001");
    await screen.getByLabelText("Quantité").fill("55");
    Object.assign(state, { refuse: changed, lines: [theirs] });
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await expect.element(screen.getByText("Quelqu'un d'autre a modifié cette ligne")).toBeVisible();
    await expect.element(screen.getByRole("row", { name: "Quantité 42 55" })).toBeVisible();
    expect(await violations()).toEqual([]);
    state.refuse = null;
    await screen.getByRole("button", { name: "Garder ma saisie" }).click();
    await expect.element(screen.getByText(/^Enregistré le/)).toBeVisible();
    expect(save.calls.map(({ input }) => input.lines[0]?.version)).toEqual([1, 2]);
  });

  it("may be taken over instead", async () => {
    const { save, state, screen, edit } = await openLines(line);
    await edit("F-001");
    await screen.getByLabelText("Quantité").fill("55");
    Object.assign(state, { refuse: changed, lines: [theirs] });
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await screen.getByRole("button", { name: "Prendre l'autre version" }).click();
    await expect.element(screen.getByLabelText("Quantité")).toHaveValue("42");
    expect(save.calls).toHaveLength(1);
  });

  it("or removed: what was typed stays, and may be added again", async () => {
    const { save, state, screen, edit } = await openLines(line, second);
    await edit("F-001");
    await screen.getByLabelText("Quantité").fill("55");
    Object.assign(state, { refuse: problem("LINE_REMOVED", ["lines", "0", "id"], "Cette ligne a été retirée."), lines: [second] });
    await screen.getByRole("button", { name: "Valider et fermer" }).click();
    await expect.element(screen.getByText("Cette ligne n'est plus dans la demande")).toBeVisible();
    await expect.element(screen.getByLabelText("Quantité")).toHaveValue("55");
    state.refuse = null;
    await screen.getByRole("button", { name: "Ajouter de nouveau cette ligne" }).click();
    await vi.waitFor(() => expect(save.calls.map(({ input }) => input.lines[0]?.id)).toEqual([line.id, null]), { timeout: 10_000 });
  });
});

describe("a block pasted from a spreadsheet", () => {
  const header = "Produit\tNuméro de facture\tFournisseur\tDate de livraison\tQuantité\tUnité";
  const row = (number: string, date = "12/03/2023") => `GNR\t${number}\tÉnergies de l'Ouest\t${date}\t1 000\tlitres`;

  it("is understood row by row before anything is saved; what cannot be saved stays to be corrected", async () => {
    const { screen, save } = await openLines(line);
    await screen.getByRole("button", { name: "Coller depuis un tableur" }).click();
    await screen.getByLabelText("Cellules copiées").fill([header, row("P-1"), row("P-2", "12/03/2022"), row("P-3")].join("\n"));
    await expect.element(screen.getByText("3 lignes : 2 prêtes, 1 à corriger.")).toBeVisible();
    await expect.element(screen.getByRole("row", { name: /^3 P-2 .*comprise entre/ })).toBeVisible();
    expect(await violations()).toEqual([]);
    await screen.getByRole("button", { name: "Enregistrer les 2 lignes prêtes" }).click();
    await expect.element(screen.getByText(/2 lignes enregistrées\. 1 ligne reste à corriger/).first()).toBeVisible();
    await expect.element(screen.getByLabelText("Cellules copiées")).toHaveValue([header, row("P-2", "12/03/2022")].join("\n"));
    expect(save.calls.map(({ input }) => input.lines.map(({ invoiceNumber, unit, quantity }) => [invoiceNumber, unit, quantity]))).toEqual([
      [
        ["P-1", "L", "1 000"],
        ["P-3", "L", "1 000"],
      ],
    ]);
    await screen.getByLabelText("Cellules copiées").fill([header, row("P-2")].join("\n"));
    await screen.getByRole("button", { name: "Enregistrer la ligne prête" }).click();
    await expect.element(screen.getByText("1 ligne enregistrée.")).toBeVisible();
  });

  it("goes by a hundred lines a call, and opens by itself when cells are pasted into a field", async () => {
    const { screen, save, edit } = await openLines(line);
    await edit("F-001");
    const text = Array.from({ length: 250 }, (_, index) => row(`Q-${index}`)).join("\n");
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    screen
      .getByLabelText("Fournisseur")
      .element()
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    await expect.element(screen.getByText("250 lignes : 250 prêtes, 0 à corriger.")).toBeVisible();
    expect(document.querySelectorAll("table tr").length).toBeLessThan(70);
    await screen.getByRole("button", { name: "Enregistrer les 250 lignes prêtes" }).click();
    await expect.element(screen.getByText("250 lignes enregistrées.")).toBeVisible();
    expect(save.calls.map(({ input }) => input.lines.length)).toEqual([100, 100, 50]);
  });

  it("says what the server refused of a row, and saves the others", async () => {
    const { screen, state, save } = await openLines(line);
    await screen.getByRole("button", { name: "Coller depuis un tableur" }).click();
    await screen.getByLabelText("Cellules copiées").fill([row("P-1"), row("P-2")].join("\n"));
    const refuse = problem("INVOICE_ALREADY_USED", ["lines", "0", "invoiceNumber"], "Cette facture est déjà déclarée.");
    Object.assign(state, { refuse, isOnce: true });
    await screen.getByRole("button", { name: "Enregistrer les 2 lignes prêtes" }).click();
    await expect.element(screen.getByRole("row", { name: /P-1 .*Cette facture est déjà déclarée/ })).toBeVisible();
    await expect.element(screen.getByLabelText("Cellules copiées")).toHaveValue(row("P-1"));
    expect(save.calls.map(({ input }) => input.lines.length)).toEqual([2, 1]);
  });
});

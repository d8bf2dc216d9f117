import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";

import { openLines, second } from "../../../testing/draft-lines.ts";
import { line } from "../components/sample-request.ts";

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  sessionStorage.clear();
  vi.restoreAllMocks();
});

const row = "GNR\tN-7\tÉnergies de l'Ouest\t02/05/2023\t100\tL";

describe("what is typed is not thrown away", () => {
  it("a new line saved by itself counts once in the total", async () => {
    const { save, screen } = await openLines(line);
    await screen.getByRole("button", { name: "Ajouter une facture" }).click();
    await screen.getByLabelText("Produit et usage").selectOptions("GNR");
    await screen.getByLabelText("Numéro de facture").fill("N-1");
    await screen.getByLabelText("Fournisseur").fill("Énergies de l'Ouest");
    await screen.getByLabelText("Date de livraison").fill("2023-05-02");
    await screen.getByLabelText("Quantité").fill("1000");
    const total = screen.getByText(/Total de la demande avec cette ligne/);
    await expect.element(total).toBeVisible();
    const before = total.element().textContent;
    await screen.getByRole("button", { name: "Coller depuis un tableur" }).click();
    await expect.poll(() => save.calls.length).toBeGreaterThan(0);
    await expect.element(screen.getByText(/^Enregistré/)).toBeVisible();
    expect(total.element().textContent).toBe(before);
    expect(screen.getByRole("row", { name: /^N-1 / }).query()).toBeNull();
  });

  it("Escape closes an open list before it closes a line, and asks before it gives up what is not saved", async () => {
    const confirm = vi.spyOn(window, "confirm").mockReturnValue(false);
    const { screen, edit } = await openLines(line, second);
    await edit("F-001");
    const title = screen.getByRole("heading", { name: "Modifier la facture F-001" });
    await screen.getByRole("combobox", { name: /Fichier déjà joint/ }).click();
    await expect.element(screen.getByRole("listbox")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(screen.getByRole("listbox")).not.toBeInTheDocument();
    await expect.element(title).toBeVisible();
    expect(confirm).not.toHaveBeenCalled();
    await screen.getByLabelText("Quantité").fill("not a number");
    await userEvent.keyboard("{Escape}");
    expect(confirm).toHaveBeenCalledTimes(1);
    await expect.element(screen.getByLabelText("Quantité")).toHaveValue("not a number");
    confirm.mockReturnValue(true);
    await userEvent.keyboard("{Escape}");
    await expect.element(title).not.toBeInTheDocument();
  });

  it("cells pasted into a field come under those that are there; a closed panel is found again as it was", async () => {
    const { screen, edit } = await openLines(line);
    const open = screen.getByRole("button", { name: "Coller depuis un tableur" });
    await open.click();
    const cells = screen.getByLabelText("Cellules copiées");
    await cells.fill(row);
    await screen.getByRole("button", { name: "Fermer", exact: true }).click();
    await expect.element(open).toHaveFocus();
    await expect.element(cells).not.toBeVisible();
    await edit("F-001");
    await userEvent.click(screen.getByLabelText("Quantité"));
    const other = row.replace("N-7", "N-8");
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", other);
    screen
      .getByLabelText("Quantité")
      .element()
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    await expect.element(cells).toBeVisible();
    await expect.element(cells).toHaveValue(`${row}\n${other}`);
    await expect.element(screen.getByRole("button", { name: "Enregistrer les 2 lignes prêtes" })).toBeVisible();
  });
});

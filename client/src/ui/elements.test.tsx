import { page } from "vitest/browser";
import { describe, expect, it, vi } from "vitest";
import { violations } from "../testing/axe.ts";
import { renderElement } from "../testing/render-element.tsx";
import { Badge } from "./badge.tsx";
import { BarChart } from "./bar-chart.tsx";
import { Card, CardGrid, Figure } from "./card.tsx";
import { DataTable, type Column } from "./data-table.tsx";
import { DescriptionList } from "./description-list.tsx";
import { Stepper } from "./stepper.tsx";
import { Timeline } from "./timeline.tsx";

interface Row {
  name: string;
  amount: number;
}
const rows: Row[] = [
  { name: "EARL des Tilleuls, Saint-Symphorien-d'Ozon et environs", amount: 1346 },
  { name: "GAEC du Moulin", amount: 300 },
];
const columns: Column<Row>[] = [
  { id: "name", header: "Nom", cell: (row) => row.name, rowHeader: true, sortable: true },
  { id: "state", header: "État", cell: () => <Badge tone="success">Payée</Badge> },
  { id: "amount", header: "Montant", cell: (row) => `${row.amount} €`, align: "right" },
];

describe("a table", () => {
  it("says how it is sorted and asks for another order", async () => {
    const onSort = vi.fn();
    const screen = await renderElement(
      <DataTable
        caption="Structures"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name}
        sort={{ id: "name", descending: false }}
        onSort={onSort}
      />,
    );
    await expect.element(screen.getByRole("columnheader", { name: /Nom/ })).toHaveAttribute("aria-sort", "ascending");
    await screen.getByRole("button", { name: /Nom/ }).click();
    expect(onSort).toHaveBeenCalledWith("name");
    await expect.element(screen.getByRole("table", { name: "Structures" })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it("fits a telephone without scrolling sideways, and stays a table for screen readers", async () => {
    await page.viewport(320, 700);
    const screen = await renderElement(
      <DataTable caption="Structures" columns={columns} rows={rows} rowKey={(row) => row.name} footer={["Total", "", "1 646 €"]} />,
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await expect.element(screen.getByRole("rowheader", { name: "GAEC du Moulin" })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.viewport(1280, 900);
  });
});

describe("the other elements", () => {
  it("are accessible", async () => {
    await renderElement(
      <>
        <Stepper current={1} steps={["Structure", "Factures", "Envoi"]} />
        <h2>Cartes</h2>
        <CardGrid>
          <Card title="EARL" badge={<Badge tone="info">Active</Badge>}>
            <Figure value="3" label="brouillons" />
          </Card>
        </CardGrid>
        <DescriptionList
          items={[
            { term: "SIRET", value: "1" },
            { term: "PACAGE", value: null },
          ]}
        />
        <Timeline label="Suivi" events={[{ id: "1", when: "hier", title: "Déposée", text: "Le service la reçoit." }]} />
        <BarChart
          title="Remboursements par année"
          bars={[{ label: "2025", value: 3 }]}
          format={String}
          labelHeader="Année"
          valueHeader="Montant"
        />
      </>,
    );
    expect(await violations()).toEqual([]);
  });
});

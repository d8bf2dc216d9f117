import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { ImportantDatesDocument, StructureFiguresDocument, type StructureFiguresQuery } from "../gql/graphql.ts";

const ID = "019a0000-0000-7000-8000-000000000001";
const address = `/organisation/structures/${ID}/chiffres`;

function year(of: number, quantity: string, amountCents: number): StructureFiguresQuery["structureFigures"][number] {
  const product = { __typename: "Product" as const, code: "GNR", name: "Gazole non routier (GNR)" };
  const products = [{ __typename: "ProductFigure" as const, product, quantity, unit: "HL" as const, amountCents }];
  const isPaid = of === 2024;
  const grantedCents = isPaid ? amountCents : 0;
  const recoveredCents = isPaid ? 10_000 : 0;
  return {
    __typename: "YearFigure",
    year: of,
    amountCents,
    grantedCents,
    recoveredCents,
    paidCents: grantedCents - recoveredCents,
    products,
  };
}

function withFigures(years: StructureFiguresQuery["structureFigures"]) {
  const api = fakeApi();
  api.on(StructureFiguresDocument).answers(() => ({
    structure: { __typename: "Structure", id: ID, name: "GAEC du Clos Joli", siret: "99990127500019" },
    structureFigures: years,
  }));
  return api;
}

test("the figures of a structure are drawn, written in tables, and given as a file", async () => {
  const api = withFigures([year(2024, "20.5", 42_948), year(2025, "90", 242_460)]);
  const screen = await renderApp(api, address, { viewer: manager });
  await expect.element(screen.getByRole("img", { name: "Montants par année" })).toBeVisible();
  await expect.element(screen.getByRole("img", { name: "Gazole non routier (GNR), en hl" })).toBeVisible();
  await expect.element(screen.getByRole("cell", { name: /20,5.hl/ })).toBeVisible();
  await expect.element(screen.getByRole("row", { name: /2024 429,48.€ 100,00.€ 329,48.€ 0,00.€/ })).toBeVisible();
  expect(await violations()).toEqual([]);
  const saved = Promise.withResolvers<string>();
  const createObjectURL = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    void blob.text().then(saved.resolve);
    return createObjectURL(blob);
  };
  await screen.getByRole("button", { name: "Télécharger le tableau (CSV)" }).click();
  URL.createObjectURL = createObjectURL;
  expect((await saved.promise).replace("\uFEFF", "").split("\r\n")).toEqual([
    "Année;Produit;Quantité;Unité;Montant des lignes",
    "2025;Gazole non routier (GNR);90;hl;2424,6",
    "2024;Gazole non routier (GNR);20,5;hl;429,48",
    "",
    "Année;Demandé ou accordé;Accordé;Avance déduite;Versé sur le compte;Reste à verser",
    "2025;2424,6;0;0;0;0",
    "2024;429,48;429,48;100;329,48;0",
    "",
  ]);
});

test("a structure that has sent nothing is told when its figures will come", async () => {
  const screen = await renderApp(withFigures([]), address, { viewer: manager });
  await expect.element(screen.getByText("Aucune demande envoyée")).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("the dates are there for everybody, with the file for a calendar", async () => {
  const api = fakeApi();
  const product = { __typename: "Product" as const, code: "GNR", name: "Gazole non routier (GNR)" };
  const date = { __typename: "ImportantDate" as const, formKind: "ANNUAL_REFUND" as const, products: [product] };
  api.on(ImportantDatesDocument).answers(() => ({
    importantDates: [
      { ...date, id: "a", date: "2020-01-01", kind: "OPENING", period: "2019", verified: false },
      { ...date, id: "b", date: "2099-12-31", kind: "DEADLINE", period: "2096", verified: true },
    ],
  }));
  const screen = await renderApp(api, "/dates");
  await expect
    .element(screen.getByRole("row", { name: /31\/12\/2099.*Dernier jour pour déposer.*Remboursement annuel 2096/ }))
    .toBeVisible();
  await expect.element(screen.getByText("à confirmer")).toBeVisible();
  await expect.element(screen.getByRole("link", { name: /agenda/ })).toHaveAttribute("href", "/calendrier.ics");
  expect(await violations()).toEqual([]);
});

import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { renderApp } from "../../../testing/render-app.tsx";
import { EstimateLineDocument, SimulatorCampaignsDocument, type SimulatorCampaignsQuery } from "../gql/graphql.ts";

type Campaign = SimulatorCampaignsQuery["campaigns"][number];
type CampaignProduct = Campaign["products"][number];

function product(code: string, name: string, acceptedUnits: CampaignProduct["product"]["acceptedUnits"]): CampaignProduct {
  return {
    __typename: "CampaignProduct",
    isOpen: true,
    deadline: "2026-12-31",
    asksAttestation: code === "GNR",
    product: { __typename: "Product", code, name, acceptedUnits },
  };
}

function campaign(year: string, products: CampaignProduct[]): Campaign {
  return {
    __typename: "Campaign",
    id: `campaign-${year}`,
    formKind: "ANNUAL_REFUND",
    period: year,
    deliveryFrom: `${year}-01-01`,
    deliveryTo: `${year}-12-31`,
    isOpen: true,
    products,
  };
}

function withCampaigns() {
  const api = fakeApi();
  api.on(SimulatorCampaignsDocument).answers(() => ({
    campaigns: [
      campaign("2022", [product("GNR", "Gazole non routier", ["L", "HL"])]),
      campaign("2023", [product("GNR", "Gazole non routier", ["L", "HL"]), product("GN", "Gaz naturel", ["KWH", "MWH"])]),
    ],
  }));
  return api;
}

test("the home page says who is entitled, where each thing is done, and by when", async () => {
  const screen = await renderApp(withCampaigns(), "/");
  await expect.element(screen.getByRole("link", { name: "Accéder : Remboursement de taxes" })).toHaveAttribute("href", "/demandes-tic");
  await expect.element(screen.getByRole("heading", { name: "Qui y a droit ?" })).toBeVisible();
  await expect.element(screen.getByText(/31\/12\/2026/).first()).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("the profile tabs answer to the arrow keys", async () => {
  const screen = await renderApp(withCampaigns(), "/");
  await screen.getByRole("tab", { name: "Entreprise" }).click();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.element(screen.getByRole("tab", { name: "Particulier" })).toHaveFocus();
  await expect.element(screen.getByText(/connue par un numéro SIRET/)).toBeVisible();
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  await expect.element(screen.getByRole("tab", { name: "Association" })).toHaveAttribute("aria-selected", "true");
});

test("« Je veux créer mon compte » leads to the registration", async () => {
  const screen = await renderApp(withCampaigns(), "/");
  await screen.getByLabelText("Que voulez-vous faire ?").fill("je veux créer mon compte");
  await expect.element(screen.getByText(/démarches? trouvée/)).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Créer mon compte" })).toHaveAttribute("href", "/creer-un-compte");
  expect(await violations()).toEqual([]);
});

test("the simulator answers without an account", async () => {
  const api = withCampaigns();
  const asked = api.on(EstimateLineDocument).answers(() => ({
    estimateLine: {
      __typename: "LineEstimate",
      rate: "14.96",
      rateUnit: "HL",
      rateSource: "Barème annuel publié",
      rateVerified: true,
      amountCents: 134_640,
      ceiling: null,
      problem: null,
    },
  }));
  const screen = await renderApp(api, "/");
  await screen.getByLabelText("Quantité").fill("9 000");
  await screen.getByRole("button", { name: "Estimer" }).click();
  await expect.element(screen.getByText(/Remboursement estimé.: 1.346,40/)).toBeVisible();
  await expect.element(screen.getByText("Taux appliqué : 14,96 €/hl. Source : Barème annuel publié.")).toBeVisible();
  expect(asked.calls[0]).toMatchObject({ campaignId: "campaign-2023", productCode: "GNR", quantity: "9 000", unit: "L" });
  await expect.element(screen.getByRole("link", { name: "Faire cette demande" })).toHaveAttribute("href", "/demandes-tic/nouvelle");
  expect(await violations()).toEqual([]);
  await screen.getByLabelText("Produit").selectOptions("Gaz naturel");
  await expect.element(screen.getByLabelText("Unité")).toHaveValue("KWH");
  await expect.element(screen.getByRole("checkbox", { name: /attestation/ })).not.toBeInTheDocument();
  await screen.getByLabelText("Année ou mois de livraison").selectOptions("Remboursement annuel, livraisons de 2022");
  await expect.element(screen.getByLabelText("Date de livraison")).toHaveValue("2022-01-01");
  await screen.getByRole("button", { name: "Estimer" }).click();
  await expect
    .poll(() => asked.calls[1])
    .toMatchObject({ campaignId: "campaign-2022", productCode: "GNR", unit: "L", deliveryDate: "2022-01-01" });
});

import { expect, test } from "vitest";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import {
  CampaignFormDocument,
  CampaignListDocument,
  CampaignPageDocument,
  CorrectTariffDocument,
  CreateCampaignDocument,
  UpdateCampaignDocument,
  type CampaignPageQuery,
  type CampaignSheetFragment,
} from "../gql/graphql.ts";

const administrator = { ...manager, staff: [{ __typename: "StaffGrant" as const, role: "ADMINISTRATOR" as const, office: null }] };
const ID = "019a0000-0000-7000-8000-000000000001";
const TARIFF = "019a0000-0000-7000-8000-0000000000a1";
const gnr = { __typename: "Product" as const, code: "GNR", name: "Gazole non routier (GNR)", rateUnit: "HL" as const };

const campaign: CampaignSheetFragment = {
  __typename: "Campaign",
  id: ID,
  version: 1,
  formKind: "ANNUAL_REFUND",
  period: "2026",
  deliveryFrom: "2026-01-01",
  deliveryTo: "2026-12-31",
  opensOn: "2027-01-01",
  closesOn: null,
  isOpen: false,
  asksAdvance: false,
  asksNotInDifficulty: true,
  ceiling: null,
  source: "Ouverture déduite",
  verified: false,
  products: [
    {
      __typename: "CampaignProduct",
      deadline: "2029-12-31",
      legalDeadline: "2029-12-31",
      source: "Publié",
      verified: true,
      product: gnr,
      tariffs: [
        {
          __typename: "Tariff",
          id: TARIFF,
          validFrom: "2026-01-01",
          validTo: "2026-12-31",
          withAttestation: false,
          rate: "32.93",
          source: "Déduit",
          verified: false,
        },
      ],
    },
  ],
};

const change: CampaignPageQuery["campaignChanges"]["edges"][number]["node"] = {
  __typename: "CampaignChange",
  id: "019a0000-0000-7000-8000-0000000000c1",
  kind: "TARIFF_CORRECTED",
  reason: "Arrêté publié",
  changedBy: "Camille Fournier",
  changedAt: "2026-11-22T09:00:00Z",
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
  withAttestation: false,
  product: gnr,
  facts: [
    { __typename: "CampaignFact", field: "RATE", productCode: null, before: "32.93", after: "33.1" },
    { __typename: "CampaignFact", field: "VERIFIED", productCode: null, before: "false", after: "true" },
  ],
};

function withCampaign() {
  const api = fakeApi();
  api.on(CampaignListDocument).answers(() => ({ campaigns: [campaign] }));
  api.on(CampaignFormDocument).answers(() => ({ campaign }));
  api.on(CampaignPageDocument).answers(() => ({
    campaign,
    campaignChanges: {
      __typename: "CampaignChangeConnection",
      edges: [{ __typename: "CampaignChangeEdge", node: change }],
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
  }));
  return api;
}

test("an administrator sees what is still to confirm, opens a campaign and reads its history", async () => {
  const screen = await renderApp(withCampaign(), "/console/campagnes", { viewer: administrator });
  await expect.element(screen.getByText("les dates ; 1 taux")).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("link", { name: "Remboursement annuel 2026" }).click();
  await expect.element(screen.getByRole("heading", { level: 1, name: "Remboursement annuel 2026" })).toBeVisible();
  await expect.element(screen.getByText("taux : 32,93 → 33,1")).toBeVisible();
  await expect.element(screen.getByText(/Camille Fournier, le 22 novembre 2026/)).toBeVisible();
  expect(await violations()).toEqual([]);
});

test("corrects a rate: a refusal stays at its field, what was typed too", async () => {
  const api = withCampaign();
  let tries = 0;
  const corrected = api.on(CorrectTariffDocument).answers(() => ({
    correctTariff: {
      __typename: "CorrectTariffPayload",
      campaign: ++tries > 1 ? campaign : null,
      problems: tries > 1 ? [] : [{ __typename: "Problem", code: "RATE_INVALID", path: ["rate"], message: "Ce taux ne peut pas être lu." }],
    },
  }));
  const screen = await renderApp(api, `/console/campagnes/${ID}/taux?taux=${TARIFF}`, { viewer: administrator });
  await screen.getByLabelText("Taux, en €/hl").fill("33,10");
  await screen.getByLabelText("Motif de ce changement").first().fill("Arrêté publié");
  await screen.getByRole("button", { name: "Corriger le taux" }).click();
  await expect.element(screen.getByText("Ce taux ne peut pas être lu.").first()).toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Corriger le taux" }).click();
  await expect.element(screen.getByText("C'est enregistré, et écrit dans l'historique.")).toBeVisible();
  expect(corrected.calls[1]).toEqual({
    input: {
      id: TARIFF,
      validFrom: "2026-01-01",
      validTo: "2026-12-31",
      rate: "33,10",
      source: "Déduit",
      verified: false,
      reason: "Arrêté publié",
    },
  });
});

test("adds a campaign with the products that are ticked", async () => {
  const api = withCampaign();
  const created = api.on(CreateCampaignDocument).answers(() => ({
    createCampaign: { __typename: "CreateCampaignPayload", campaign, problems: [] },
  }));
  const screen = await renderApp(api, "/console/campagnes/nouvelle", { viewer: administrator });
  await screen.getByText("Aide mensuelle").click();
  await screen.getByLabelText("Période").fill("26-06");
  await screen.getByLabelText("Premier jour de dépôt").fill("2026-07-01");
  await screen.getByText("Gazole non routier (GNR) fait partie de la campagne").click();
  await screen.getByLabelText("Date limite de dépôt").fill("2029-12-31");
  await screen.getByLabelText(/^Plafond de l'aide/).fill("20 000");
  await screen.getByLabelText(/^Ce que le plafond limite/).fill("par entreprise");
  for (const source of screen.getByLabelText("Source").all()) await source.fill("Décret");
  await screen.getByLabelText("Motif de ce changement").fill("Aide de juin");
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Ajouter la campagne" }).click();
  await expect.element(screen.getByText("C'est enregistré, et écrit dans l'historique.")).toBeVisible();
  expect(created.calls[0]).toMatchObject({
    input: {
      formKind: "MONTHLY_AID",
      period: "26-06",
      closesOn: null,
      ceilingCents: 2_000_000,
      products: [{ productCode: "GNR", deadline: "2029-12-31", source: "Décret", verified: false }],
    },
  });
});

test("changes a campaign: somebody else was faster, what was typed stays and nothing is lost", async () => {
  const api = withCampaign();
  const message = "Cette campagne a changé entre-temps.";
  const updated = api.on(UpdateCampaignDocument).answers(() => ({
    updateCampaign: {
      __typename: "UpdateCampaignPayload",
      campaign: null,
      problems: [{ __typename: "Problem", code: "VERSION_CONFLICT", path: [], message }],
    },
  }));
  const screen = await renderApp(api, `/console/campagnes/${ID}/modifier`, { viewer: administrator });
  await expect.element(screen.getByRole("heading", { level: 1, name: "Modifier : Remboursement annuel 2026" })).toBeVisible();
  await screen.getByLabelText("Premier jour de dépôt").fill("2027-02-01");
  await screen.getByLabelText("Motif de ce changement").fill("Ouverture retardée");
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: "Enregistrer" }).click();
  await expect.element(screen.getByText(message).first()).toBeVisible();
  await expect.element(screen.getByLabelText("Premier jour de dépôt")).toHaveValue("2027-02-01");
  expect(updated.calls[0]).toMatchObject({ input: { id: ID, version: 1, opensOn: "2027-02-01", reason: "Ouverture retardée" } });
});

test("others do not know that the pages exist", async () => {
  const screen = await renderApp(fakeApi(), "/console/campagnes", { viewer: manager });
  await expect.element(screen.getByRole("heading", { level: 1, name: /introuvable/ })).toBeVisible();
});

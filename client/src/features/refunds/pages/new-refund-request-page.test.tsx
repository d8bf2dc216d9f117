import { afterEach, expect, it } from "vitest";

import { keepEstimate, keptEstimate } from "../../../lib/kept-estimate.ts";
import { violations } from "../../../testing/axe.ts";
import { fakeApi } from "../../../testing/fake-api.ts";
import { manager, renderApp } from "../../../testing/render-app.tsx";
import { campaign, emptyDraft } from "../components/sample-request.ts";
import {
  CreateRefundRequestDocument,
  RefundCampaignsDocument,
  RefundDraftPageDocument,
  RefundRightsDocument,
  RefundStructuresDocument,
} from "../gql/graphql.ts";

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const { id, name, siret } = emptyDraft.structure;
const structure = { __typename: "Structure", id, name, siret } as const;
const count = { __typename: "StructureConnection", totalCount: 1 } as const;

it("a request takes over what was estimated without an account: its first invoice is filled in, once", async () => {
  keepEstimate({
    campaignId: campaign.id,
    productCode: "GNR",
    deliveryDate: "2023-03-12",
    quantity: "9 000",
    unit: "L",
    withAttestation: false,
  });
  const api = fakeApi();
  api.on(RefundStructuresDocument).answers(() => ({ structures: { ...count, edges: [{ __typename: "StructureEdge", node: structure }] } }));
  api.on(RefundCampaignsDocument).answers(() => ({ campaigns: [campaign] }));
  api.on(RefundRightsDocument).answers(() => ({ writable: count, administered: count, attached: count }));
  api.on(RefundDraftPageDocument).answers(() => ({ refundRequest: emptyDraft, beneficiaryCategories: [] }));
  api.on(CreateRefundRequestDocument).answers(() => ({
    createRefundRequest: { __typename: "CreateRefundRequestPayload", refundRequest: emptyDraft, problems: [] },
  }));
  const screen = await renderApp(api, "/demandes-tic/nouvelle", { viewer: manager });
  await expect
    .element(screen.getByText(/Votre estimation est gardée\s: Gazole non routier.*9 000\sL livrés le 12\/03\/2023/))
    .toBeVisible();
  expect(await violations()).toEqual([]);
  await screen.getByRole("button", { name: /^Commencer/ }).click();
  await expect.element(screen.getByText("Étape 1 sur 4")).toBeVisible();
  await screen.router.navigate({ to: "/demandes-tic/$id/modifier", params: { id: emptyDraft.id }, search: { etape: "factures" } });
  await expect.element(screen.getByLabelText("Quantité")).toHaveValue("9 000");
  await expect.element(screen.getByLabelText("Date de livraison")).toHaveValue("2023-03-12");
  await expect.element(screen.getByText(/Montant\s: 1\s346,40\s€/)).toBeVisible();
  expect(keptEstimate()).toBeNull();
});

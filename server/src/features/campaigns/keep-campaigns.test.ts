import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addAdministrator, newCampaign, newRate, tariffOn } from "../../testing/administrators.ts";
import { mutate } from "../../testing/mutate.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let as: Caller;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  ({ as } = await addAdministrator(server));
});
afterAll(() => server.stop());

const fields = `campaign { id version period isOpen opensOn closesOn deliveryFrom deliveryTo ceiling { amountCents words } source verified
  products { product { code } deadline legalDeadline tariffs { id rate validFrom validTo verified } } }`;

interface Seen {
  id: string;
  version: number;
  isOpen: boolean;
  products: { product: { code: string }; deadline: string; legalDeadline: string; tariffs: { id: string; rate: string }[] }[];
}
async function act(name: string, input: object) {
  const { payload, problems } = await mutate(server, name, fields, input, as);
  const codes = problems?.map(({ path, code }) => (path.length > 0 ? `${path.join(".")}: ${code}` : code)) ?? [];
  return { campaign: payload?.["campaign"] as Seen | undefined, codes };
}
const ratesOf = (campaign: Seen | undefined, code: string) =>
  campaign?.products.find(({ product }) => product.code === code)?.tariffs.map(({ rate }) => rate);

async function historyOf(campaignId: string, caller: Caller = as) {
  const { data, errors } = await server.graphql<{ campaignChanges: { totalCount: number; edges: { node: object }[] } }>(
    `query ($id: ID!) { campaignChanges(campaignId: $id) { totalCount edges { node { kind reason changedBy product { code } validFrom withAttestation
       facts { field productCode before after } } } } }`,
    { id: campaignId },
    caller,
  );
  return data ? data.campaignChanges.edges.map(({ node }) => node) : errors?.[0]?.extensions.code;
}

const annual = (period: string) => {
  const products = [{ productCode: "GNR", deadline: `${Number(period) + 3}-12-31`, source: "Loi", verified: true }];
  return { ...newCampaign(), formKind: "ANNUAL_REFUND", period, opensOn: `${Number(period) + 1}-01-01`, products };
};

describe("an administrator", () => {
  it("adds a campaign, whose deliveries follow from its period, and its rates without a release", async () => {
    const { campaign } = await act("createCampaign", { ...newCampaign(), period: "26-01", opensOn: "2026-02-01" });
    expect(campaign).toMatchObject({ deliveryFrom: "2026-01-01", deliveryTo: "2026-01-31", isOpen: true, verified: true });
    const span = { validFrom: "2026-01-01", validTo: "31/01/2026", withAttestation: false };
    const added = await act("addTariff", { ...newRate, ...span, campaignId: campaign?.id, productCode: "GNR" });
    expect(ratesOf(added.campaign, "GNR")).toEqual(["27.5"]);
  });

  it("cannot add the same campaign twice, or one whose period does not exist", async () => {
    await act("createCampaign", annual("2031"));
    expect((await act("createCampaign", annual("2031"))).codes).toEqual(["period: CAMPAIGN_EXISTS"]);
    expect((await act("createCampaign", { ...annual("2032"), period: "32" })).codes).toEqual(["period: PERIOD_INVALID"]);
  });

  it("closes a campaign before its deadlines, which stay what they are", async () => {
    const { campaign } = await act("createCampaign", { ...annual("2024"), period: "2017", opensOn: "2018-01-01" });
    const { formKind: _formKind, period: _period, ...changes } = annual("2024");
    const product = { productCode: "GNR", deadline: "2027-12-31", source: "Loi", verified: true };
    const closing = { ...changes, id: campaign?.id, version: campaign?.version, opensOn: "2018-01-01", products: [product] };
    const closed = await act("updateCampaign", { ...closing, closesOn: "2026-03-01" });
    expect(closed.campaign).toMatchObject({ isOpen: false, products: [{ deadline: "2026-03-01", legalDeadline: "2027-12-31" }] });
    expect((await act("updateCampaign", { ...closing, closesOn: "2017-12-31", version: 2 })).codes).toEqual(["closesOn: END_BEFORE_START"]);
    expect((await act("updateCampaign", closing)).codes).toEqual(["VERSION_CONFLICT"]);
  });

  it("sets a ceiling with the words that say what it limits, never one without the other", async () => {
    const ceiling = { ceilingCents: 2_000_000, ceilingWords: "par entreprise" };
    const { campaign } = await act("createCampaign", { ...annual("2033"), ...ceiling });
    expect(campaign).toMatchObject({ ceiling: { amountCents: 2_000_000, words: "par entreprise" } });
    expect((await act("createCampaign", { ...annual("2034"), ceilingCents: 1 })).codes).toEqual(["ceilingWords: REQUIRED"]);
    expect((await act("createCampaign", { ...annual("2034"), ceilingWords: "par entreprise" })).codes).toEqual(["ceilingCents: REQUIRED"]);
  });

  it("corrects a rate: another takes its place on the dates it is given", async () => {
    const { id } = await tariffOn(server, "GNR", "2025-03-31");
    const corrected = await act("correctTariff", { ...newRate, id, validTo: "2025-06-30" });
    expect(ratesOf(corrected.campaign, "GNR")).toEqual(["27.5", "0"]);
    expect((await act("correctTariff", { ...newRate, id })).codes).toEqual(["TARIFF_REPLACED"]);
    const rest = { ...newRate, validFrom: "2025-06-30", campaignId: corrected.campaign?.id, productCode: "GNR", withAttestation: false };
    expect((await act("addTariff", rest)).codes).toEqual(["validFrom: TARIFF_OVERLAPS"]);
    expect(ratesOf((await act("addTariff", { ...rest, validFrom: "2025-07-01" })).campaign, "GNR")).toEqual(["27.5", "0", "27.5"]);
  });

  it("takes a rate out that should not be there", async () => {
    const { id } = await tariffOn(server, "GN_MOTOR", "2023-03-31");
    const removed = await act("removeTariff", { id, reason: "Jamais publié" });
    expect(ratesOf(removed.campaign, "GN_MOTOR")).toEqual([]);
  });

  it("cannot take out of a campaign a product that has a rate", async () => {
    const { campaignId } = await tariffOn(server, "GNR", "2023-03-31");
    const { formKind: _formKind, period: _period, ...changes } = annual("2023");
    const products = [{ productCode: "FL", deadline: "2026-12-31", source: "Loi", verified: true }];
    const { codes } = await act("updateCampaign", { ...changes, id: campaignId, version: 2, products });
    expect(codes).toEqual(["products: PRODUCT_IN_USE"]);
  });

  it("gives a reason for each change, and reads them all: who, when, from what, to what", async () => {
    const { id, campaignId } = await tariffOn(server, "GNR", "2022-03-31");
    expect((await act("correctTariff", { ...newRate, id, reason: " " })).codes).toEqual(["reason: REQUIRED"]);
    await act("correctTariff", { ...newRate, id, validFrom: "2022-01-01", validTo: "2022-12-31", rate: "15" });
    expect(await historyOf(campaignId)).toEqual([
      {
        kind: "TARIFF_CORRECTED",
        reason: "Arrêté publié",
        changedBy: "Alix Administratrice",
        product: { code: "GNR" },
        validFrom: "2022-01-01",
        withAttestation: false,
        facts: [
          { field: "RATE", productCode: null, before: "14.96", after: "15" },
          { field: "SOURCE", productCode: null, before: "Barème annuel publié", after: "Arrêté du 3 mars 2026" },
        ],
      },
    ]);
    expect(await historyOf(campaignId, {})).toBe("UNAUTHENTICATED");
  });
});

describe("the database", () => {
  it("holds no two live rates of one product, attestation and day, whoever writes them", async () => {
    const copy = (validFrom: string, withAttestation = false) =>
      server.dataSource.query(
        `insert into tariff (id, campaign_id, product_code, valid_from, valid_to, with_attestation, rate, source)
         select gen_random_uuid(), campaign_id, product_code, $1, valid_to, $2, rate, source from tariff
         where product_code = 'GNR' and valid_from = '2021-01-01'`,
        [validFrom, withAttestation],
      );
    await expect(copy("2021-12-31")).rejects.toThrow("tariff_overlap");
    await expect(copy("2021-12-31", true)).resolves.toBeDefined();
  });

  it("lets the application add to the history of campaigns, never rewrite it", async () => {
    for (const statement of [`update campaign_change set reason = ''`, `delete from campaign_change`])
      await expect(server.database.reader.query(statement)).rejects.toThrow("permission denied");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-11-22T09:00:00Z") });
});
afterAll(() => server.stop());

interface Seen {
  id: string;
  period: string;
  isOpen: boolean;
  products: {
    isOpen: boolean;
    deadline: string;
    product: { code: string; name: string };
    tariffs: { rate: string; verified: boolean; source: string }[];
  }[];
}
const query = `query ($formKind: FormKind) { campaigns(formKind: $formKind) { id period isOpen
  products { isOpen deadline product { code name } tariffs { rate verified source } } } }`;

async function campaigns(formKind: string | null = null, language = "fr"): Promise<Seen[]> {
  const caller = { headers: { "accept-language": language } };
  const { data, errors } = await server.graphql<{ campaigns: Seen[] }>(query, { formKind }, caller);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.campaigns;
}

describe("campaigns, without signing in", () => {
  it("are open from 1 January after the deliveries to the deadline of at least one product", async () => {
    const open = (await campaigns()).filter((campaign) => campaign.isOpen).map((campaign) => campaign.period);
    expect(open).toEqual(["2025", "2024", "2023", "26-05", "26-04"]);
    expect((await campaigns("MONTHLY_AID")).map((campaign) => campaign.period)).toEqual(["26-05", "26-04"]);
  });

  it("name their products in the reader's language, with the source of each rate", async () => {
    const gnr = async (language: string) =>
      (await campaigns("ANNUAL_REFUND", language)).find(({ period }) => period === "2023")?.products[0];
    expect((await gnr("fr"))?.product.name).toBe("Gazole non routier (GNR)");
    expect((await gnr("en"))?.product.name).toBe("Non-road diesel (GNR)");
    expect((await gnr("fr"))?.tariffs).toEqual([{ rate: "14.96", verified: true, source: "Barème annuel publié" }]);
  });
});

describe("the simulator, without signing in", () => {
  const estimate = `query ($campaignId: ID!, $productCode: String!, $deliveryDate: String!, $quantity: String!, $unit: String!, $withAttestation: Boolean) {
    estimateLine(campaignId: $campaignId, productCode: $productCode, deliveryDate: $deliveryDate, quantity: $quantity, unit: $unit,
      withAttestation: $withAttestation) { rate amountCents rateVerified problem { code path message } } }`;

  async function estimateOf(period: string, line: object) {
    const campaignId = (await campaigns()).find((campaign) => campaign.period === period)?.id ?? period;
    const variables = { campaignId, productCode: "GNR", deliveryDate: `${period}-05-02`, quantity: "9 000", unit: "L", ...line };
    const { data, errors } = await server.graphql<{ estimateLine: object }>(estimate, variables);
    if (!data) throw new Error(errors?.[0]?.extensions.code);
    return data.estimateLine;
  }

  it("gives rate and amount, also for a campaign that is closed or not open yet", async () => {
    expect(await estimateOf("2023", {})).toEqual({ rate: "14.96", amountCents: 134_640, rateVerified: true, problem: null });
    expect(await estimateOf("2018", {})).toMatchObject({ amountCents: 134_640 });
    expect(await estimateOf("2026", {})).toMatchObject({ rate: "32.93", amountCents: 296_370, rateVerified: false });
    expect(await estimateOf("2025", { withAttestation: true })).toMatchObject({ rate: "0", amountCents: 0 });
  });

  it("says why there is no amount", async () => {
    expect(await estimateOf("2024", { productCode: "FL", unit: "T", quantity: "1" })).toMatchObject({
      amountCents: null,
      problem: { code: "RATE_UNKNOWN", path: ["productCode"] },
    });
    expect(await estimateOf("2023", { quantity: "-3" })).toMatchObject({ problem: { code: "QUANTITY_NOT_POSITIVE", path: ["quantity"] } });
    await expect(estimateOf("nothing", { deliveryDate: "2023-01-01" })).rejects.toThrow("NOT_FOUND");
  });
});

import { priceLine } from "@portail-tic/shared/campaigns/price-line";
import { judgeFiling } from "@portail-tic/shared/campaigns/judge-filing";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDataSource } from "../../platform/database/make-data-source.ts";
import { freshDatabase, type FreshDatabase } from "../../testing/fresh-database.ts";
import { readCampaigns, type CampaignRow } from "./campaign.queries.ts";

let database: FreshDatabase;
let source: DataSource;
let campaigns: CampaignRow[];

beforeAll(async () => {
  database = await freshDatabase();
  source = await makeDataSource({ url: database.url, as: "application" }).initialize();
  campaigns = await readCampaigns(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

function campaignOf(period: string): CampaignRow {
  const campaign = campaigns.find((candidate) => candidate.period === period);
  if (!campaign) throw new Error(`No campaign ${period}`);
  return campaign;
}

const unitOf: Record<string, string> = { GNR: "HL", FL: "T", GPL: "T", GN_HEATING: "MWH", GN_MOTOR: "MWH" };

function rateOn(period: string, productCode: string, deliveryDate: string, withAttestation = false) {
  const line = { productCode, deliveryDate, quantity: "1", unit: unitOf[productCode] ?? "", withAttestation };
  const { priced, denials } = priceLine(campaignOf(period), line);
  return priced ? `${priced.tariff.rate}${priced.tariff.verified ? "" : " (to confirm)"}` : denials.map((denial) => denial.code).join();
}

describe("the rate of the delivery date", () => {
  // Source: domain notes, section 2. « (to confirm) » is what the notes infer.
  it.each([
    ["2018", "GNR", "2018-06-15", "14.96"],
    ["2018", "FL", "2018-06-15", "13.765"],
    ["2018", "GPL", "2018-04-01", "5.72"],
    ["2018", "GPL", "2018-03-31", "RATE_UNKNOWN"],
    ["2018", "GN_HEATING", "2018-06-15", "8.331"],
    ["2018", "GN_MOTOR", "2018-06-15", "PRODUCT_NOT_IN_CAMPAIGN"],
    ["2019", "GNR", "2019-12-31", "14.96"],
    ["2019", "FL", "2019-12-31", "13.765"],
    ["2019", "GPL", "2019-12-31", "5.72"],
    ["2019", "GN_HEATING", "2019-12-31", "8.331"],
    ["2020", "GNR", "2020-01-01", "14.96"],
    ["2020", "FL", "2020-01-01", "13.765"],
    ["2020", "GPL", "2020-01-01", "5.72"],
    ["2020", "GN_HEATING", "2020-01-01", "8.331"],
    ["2021", "GNR", "2021-06-15", "14.96"],
    ["2021", "FL", "2021-06-15", "13.765"],
    ["2021", "GPL", "2021-06-15", "5.72"],
    ["2021", "GN_HEATING", "2021-06-15", "7.89"],
    ["2021", "GN_MOTOR", "2021-06-15", "4.69"],
    ["2022", "GNR", "2022-06-15", "14.96"],
    ["2022", "FL", "2022-06-15", "13.765"],
    ["2022", "GPL", "2022-06-15", "5.72"],
    ["2022", "GN_HEATING", "2022-06-15", "7.87"],
    ["2022", "GN_MOTOR", "2022-06-15", "4.69"],
    ["2023", "GNR", "2023-06-15", "14.96"],
    ["2023", "FL", "2023-06-15", "13.76"],
    ["2023", "GPL", "2023-06-15", "5.72"],
    ["2023", "GN_HEATING", "2023-06-15", "7.83"],
    ["2023", "GN_MOTOR", "2023-06-15", "4.69"],
    ["2024", "GNR", "2024-06-30", "20.95 (to confirm)"],
    ["2024", "GNR", "2024-07-01", "20.95 (to confirm)"],
    ["2024", "FL", "2024-06-15", "RATE_UNKNOWN"],
    ["2024", "GPL", "2024-06-15", "RATE_UNKNOWN"],
    ["2024", "FL", "2024-07-01", "RATE_UNKNOWN"],
    ["2024", "GPL", "2024-07-01", "RATE_UNKNOWN"],
    ["2024", "GN_HEATING", "2024-07-01", "15.83 (to confirm)"],
    ["2024", "GN_HEATING", "2024-06-15", "15.83 (to confirm)"],
    ["2024", "GN_MOTOR", "2024-06-15", "RATE_UNKNOWN"],
    ["2025", "GNR", "2025-06-15", "26.94 (to confirm)"],
    ["2025", "FL", "2025-06-15", "RATE_UNKNOWN"],
    ["2025", "GPL", "2025-06-15", "RATE_UNKNOWN"],
    ["2025", "GN_MOTOR", "2025-06-15", "RATE_UNKNOWN"],
    ["2025", "GN_HEATING", "2025-01-01", "16.62 (to confirm)"],
    ["2025", "GN_HEATING", "2025-07-31", "16.62 (to confirm)"],
    ["2025", "GN_HEATING", "2025-08-01", "14.89 (to confirm)"],
    ["2026", "GNR", "2026-06-15", "32.93 (to confirm)"],
    ["2026", "FL", "2026-06-15", "RATE_UNKNOWN"],
    ["2026", "GPL", "2026-06-15", "RATE_UNKNOWN"],
    ["2026", "GN_MOTOR", "2026-06-15", "RATE_UNKNOWN"],
    ["2026", "GN_HEATING", "2026-01-31", "14.89 (to confirm)"],
    ["2026", "GN_HEATING", "2026-02-01", "15.85 (to confirm)"],
    ["26-04", "GNR", "2026-04-30", "3.86 (to confirm)"],
    ["26-05", "GNR", "2026-05-01", "15"],
    ["26-04", "GN_MOTOR", "2026-04-15", "RATE_UNKNOWN"],
    ["26-05", "FL", "2026-05-15", "RATE_UNKNOWN"],
    ["26-05", "GN_HEATING", "2026-05-15", "RATE_UNKNOWN"],
    ["26-05", "GN_MOTOR", "2026-05-15", "RATE_UNKNOWN"],
    ["26-05", "GPL", "2026-05-15", "PRODUCT_NOT_IN_CAMPAIGN"],
    ["26-04", "FL", "2026-04-15", "RATE_UNKNOWN"],
    ["26-04", "GN_HEATING", "2026-04-15", "RATE_UNKNOWN"],
    ["26-04", "GPL", "2026-04-15", "PRODUCT_NOT_IN_CAMPAIGN"],
  ])("of %s, %s delivered on %s, is %s", (period, product, date, rate) => {
    expect(rateOn(period, product, date)).toBe(rate);
  });

  it.each([
    ["2024", "2024-06-30", "ATTESTATION_NOT_APPLICABLE"],
    ["2024", "2024-07-01", "0 (to confirm)"],
    ["2025", "2025-06-15", "0 (to confirm)"],
    ["2026", "2026-06-15", "0 (to confirm)"],
    ["2023", "2023-06-15", "ATTESTATION_NOT_APPLICABLE"],
  ])("with the attestation given to the supplier, GNR of %s delivered on %s: %s", (period, date, rate) => {
    expect(rateOn(period, "GNR", date, true)).toBe(rate);
  });
});

describe("published amounts", () => {
  it.each([
    ["9 000 l of GNR of 2023", "2023", { productCode: "GNR", deliveryDate: "2023-05-02", quantity: "9 000", unit: "L" }, 134_640],
    ["2 005 l of GNR of 2022", "2022", { productCode: "GNR", deliveryDate: "2022-05-02", quantity: "2 005", unit: "L" }, 29_995],
  ])("%s", (_, period, line, cents) => {
    expect(priceLine(campaignOf(period), line).priced?.amountCents).toBe(cents);
  });
});

describe("the question of an advance", () => {
  it("is asked for the three years in which advances were paid", () => {
    const asked = campaigns.filter(({ asksAdvance }) => asksAdvance).map(({ period }) => period);
    expect(asked).toEqual(["2024", "2022", "2021"]);
  });
});

describe("deadlines", () => {
  const lastDay = (period: string, product: string) => campaignOf(period).products.find(({ code }) => code === product)?.deadline;

  it("end three years after the deliveries, and earlier for GNR delivered in 2022", () => {
    expect(lastDay("2021", "GNR")).toBe("2024-12-31");
    expect(lastDay("2022", "GNR")).toBe("2024-12-31");
    expect(lastDay("2022", "FL")).toBe("2025-12-31");
    expect(lastDay("2025", "GNR")).toBe("2028-12-31");
  });

  it("are the same for every product of a year, and for both months of the aid", () => {
    const days = campaigns.flatMap(({ period, products }) => products.map(({ code, deadline }) => `${period} ${code} ${deadline}`));
    const years = Array.from({ length: 9 }, (_, index) => 2018 + index);
    const ofYear = (year: number) =>
      ["GNR", "FL", "GPL", "GN_HEATING", ...(year >= 2021 ? ["GN_MOTOR"] : [])].map(
        (code) => `${year} ${code} ${year === 2022 && code === "GNR" ? 2024 : year + 3}-12-31`,
      );
    const ofMonth = (period: string) => ["GNR", "FL", "GN_HEATING", "GN_MOTOR"].map((code) => `${period} ${code} 2029-12-31`);
    expect(days.toSorted()).toEqual([...years.flatMap(ofYear), ...["26-04", "26-05"].flatMap(ofMonth)].toSorted());
  });

  it("leave the year in progress closed until it is over", () => {
    expect(judgeFiling({ opensOn: campaignOf("2026").opensOn, deadline: "2029-12-31" }, "2026-11-22")).toMatchObject({
      code: "CAMPAIGN_NOT_OPEN",
      params: { date: "2027-01-01" },
    });
  });
});

describe("offices", () => {
  it("cover the 101 départements, Corsica and overseas included, none of their names confirmed yet", async () => {
    const rows = await source.query<{ departement: string; name: string; verified: boolean }[]>(
      `select d.departement, o.name, o.verified from office_departement d join office o on o.id = d.office_id`,
    );
    const names = new Map(rows.map((row) => [row.departement, row.name]));
    expect(names.size).toBe(101);
    expect(["2A", "2B", "971", "976"].every((departement) => names.has(departement))).toBe(true);
    expect(names.has("20")).toBe(false);
    expect(names.get("35")).toBe("Direction départementale des finances publiques d'Ille-et-Vilaine");
    expect(rows.some((row) => row.verified)).toBe(false);
  });
});

it("reads every campaign in one statement, the newest first", () => {
  expect(campaigns.filter(({ formKind }) => formKind === "ANNUAL_REFUND").map(({ period }) => period)).toEqual([
    "2026",
    "2025",
    "2024",
    "2023",
    "2022",
    "2021",
    "2020",
    "2019",
    "2018",
  ]);
});

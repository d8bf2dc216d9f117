import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addTreasury, approved, confirm, csvOf, fileLink, ordered, type Treasury } from "../../testing/payment-scenario.ts";
import { addFarm, campaignOf, submitted } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let rennes: Treasury;
let brest: Treasury;
let campaignId: string;
const day = 86_400_000;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") }); // a Monday
  rennes = await addTreasury(server, "35");
  brest = await addTreasury(server, "29");
  campaignId = await campaignOf(server, "2025");
  const request = await approved(server, rennes, await addFarm(server));
  await approved(server, brest, await addFarm(server, { departement: "29" }));
  await submitted(server, await addFarm(server));
  await server.dataSource.query(`update refund_request set advance_cents = 6940 where id = $1`, [request.id]);
  const batch = await ordered(server, rennes, { requestIds: [request.id] });
  await fileLink(server, rennes.asAdministrator, batch.id);
  await server.dataSource.query(`update refund_request set submitted_at = submitted_at - interval '10 days' where id = $1`, [request.id]);
  await confirm(server, rennes.asAdministrator, csvOf([`${request.number}-1`, "200,00", "payé"]));
});
afterAll(() => server.stop());

interface Figures {
  askedCents: number;
  grantedCents: number;
  recoveredCents: number;
  paidCents: number;
  statuses: { status: string; count: number }[];
  weeks: { monday: string; submitted: number; decided: number; paid: number }[];
  delays: { officeName: string; step: string; count: number; medianDays: string; p90Days: string }[];
}
async function figures(as: Caller, officeId: string | null = null, id = campaignId): Promise<Figures> {
  const { data, errors } = await server.graphql<{ campaignFigures: Figures }>(
    `query ($id: ID!, $officeId: ID) { campaignFigures(campaignId: $id, officeId: $officeId) { askedCents grantedCents recoveredCents paidCents
       statuses { status count } weeks { monday submitted decided paid } delays { officeName step count medianDays p90Days } } }`,
    { id, officeId },
    as,
  );
  if (!data) throw new Error(errors?.[0]?.extensions.code);
  return data.campaignFigures;
}

describe("the figures of a campaign", () => {
  it("are those of every office for an administrator: amounts, statuses, weeks", async () => {
    const all = await figures(rennes.asAdministrator);
    expect(all).toMatchObject({ askedCents: 3 * 26_940, grantedCents: 2 * 26_940, recoveredCents: 6_940, paidCents: 20_000 });
    expect(all.statuses).toEqual([
      { status: "AVAILABLE", count: 1 },
      { status: "APPROVED", count: 1 },
      { status: "PAID", count: 1 },
    ]);
    expect(all.weeks).toEqual([
      { monday: "2026-02-16", submitted: 1, decided: 0, paid: 0 },
      { monday: "2026-03-02", submitted: 2, decided: 2, paid: 1 },
    ]);
  });

  it("are those of their own office for an officer, and another office does not exist", async () => {
    expect(await figures(brest.as)).toMatchObject({ askedCents: 26_940, grantedCents: 26_940, paidCents: 0 });
    expect((await figures(brest.as, brest.officeId)).statuses).toEqual([{ status: "APPROVED", count: 1 }]);
    await expect(figures(brest.as, rennes.officeId)).rejects.toThrow("NOT_FOUND");
    expect(await figures(rennes.asAdministrator, brest.officeId)).toMatchObject({ askedCents: 26_940 });
  });

  it("say how long each part of the way took in each office, in days: half of the requests, nine of ten", async () => {
    const { delays } = await figures(rennes.as);
    expect(delays.map(({ step, count, medianDays }) => [step, count, medianDays])).toEqual([
      ["TAKEN", 1, "10.0"],
      ["DECIDED", 1, "0.0"],
      ["PAID", 1, "0.0"],
      ["WHOLE", 1, "10.0"],
    ]);
    expect(delays[0]?.officeName).toContain("Ille-et-Vilaine");
  });

  it("are closed to everybody else, and are read in as many statements whatever the number of requests", async () => {
    const farm = await addFarm(server);
    await expect(figures(farm.as)).rejects.toThrow("FORBIDDEN");
    await expect(figures(rennes.as, null, "019a0000-0000-7000-8000-000000000000")).rejects.toThrow("NOT_FOUND");
    const few = await countStatements(() => figures(rennes.as));
    server.advanceTime(day);
    rennes = await addTreasury(server, "35");
    for (let added = 0; added < 5; added++) await submitted(server, await addFarm(server));
    expect(await countStatements(() => figures(rennes.as))).toBe(few);
  });
});

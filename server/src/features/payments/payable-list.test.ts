import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countStatements } from "../../testing/count-statements.ts";
import { addMember } from "../../testing/organisations.ts";
import {
  addPayable,
  addPayables,
  addTreasury,
  approved,
  orderFor,
  ordered,
  statusOf,
  type Treasury,
} from "../../testing/payment-scenario.ts";
import { addFarm, marks } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
});
afterAll(() => server.stop());

interface Row {
  id: string;
  recoveredCents: number;
  obstacle: string | null;
}

/** One page of what waits for its payment, and the cursor of the next. */
async function pageOf({ as }: Treasury, first = 100, after: string | null = null): Promise<{ rows: Row[]; next: string | null }> {
  const { data } = await server.graphql<{
    payableRequests: {
      edges: { node: { request: { id: string }; recoveredCents: number; obstacle: { code: string } | null } }[];
      pageInfo: { endCursor: string | null };
    };
  }>(
    `query ($first: Int!, $after: String) { payableRequests(first: $first, after: $after) {
      edges { node { request { id } recoveredCents obstacle { code } } } pageInfo { endCursor } } }`,
    { first, after },
    as,
  );
  const rows = data?.payableRequests.edges.map(({ node: { request, recoveredCents, obstacle } }) => ({
    id: request.id,
    recoveredCents,
    obstacle: obstacle?.code ?? null,
  }));
  return { rows: rows ?? [], next: data?.payableRequests.pageInfo.endCursor ?? null };
}

async function summaryOf({ as, officeId }: Treasury) {
  const { data } = await server.graphql<{
    payableSummaries: { officeId: string; count: number; totalCents: number; leftOutCount: number }[];
  }>(`{ payableSummaries { officeId count totalCents leftOutCount } }`, {}, as);
  return data?.payableSummaries.find((one) => one.officeId === officeId);
}

const update = (requestId: string, set: string, value: unknown) =>
  server.dataSource.query(`update refund_request set ${set} = $2 where id = $1`, [requestId, value]);

describe("the officer's own requests", () => {
  it("wait for a colleague: the list says so, the sum leaves them out, and an order of all that can be paid passes", async () => {
    const rennes = await addTreasury(server, "35");
    const { request } = await addPayable(server, rennes);
    server.advanceTime(1_000);
    const own = await addPayable(server, rennes, "500");
    await addMember(server, own.farm.structure, rennes.officer);
    expect((await pageOf(rennes)).rows.map(({ id, obstacle }) => [id, obstacle])).toEqual([
      [request.id, null],
      [own.request.id, "OWN_STRUCTURE"],
    ]);
    const summary = await summaryOf(rennes);
    expect(summary).toMatchObject({ count: 1, totalCents: 26_940, leftOutCount: 1 });
    expect(await ordered(server, rennes, { expectedTotalCents: summary?.totalCents })).toMatchObject({ totalCents: 26_940 });
    expect(await statusOf(server, own.request.id)).toBe("APPROVED");
    expect(marks(await orderFor(server, await addTreasury(server, "35"), { requestIds: [own.request.id] }))).toEqual([]);
  });

  it.each(["created_by", "submitted_by"])("are also those he prepared for a structure he has left (%s)", async (column) => {
    const quimper = await addTreasury(server, "29");
    const { request } = await addPayable(server, quimper, "1000", "29");
    await update(request.id, column, quimper.officer.id);
    expect(marks(await orderFor(server, quimper, { requestIds: [request.id] }))).toEqual(["requestIds.0: OWN_STRUCTURE"]);
    expect(marks(await orderFor(server, quimper))).toEqual(["NOTHING_TO_ORDER"]);
    expect((await pageOf(quimper)).rows.map(({ obstacle }) => obstacle)).toEqual(["OWN_STRUCTURE"]);
    expect(marks(await orderFor(server, await addTreasury(server, "29"), { requestIds: [request.id] }))).toEqual([]);
  });
});

describe("an advance over several requests of a structure", () => {
  it("is taken back once however the list is cut into pages, as an order of all takes it", async () => {
    const nantes = await addTreasury(server, "44");
    const farm = await addFarm(server, { departement: "44" });
    const requests = [await approved(server, nantes, farm), await approved(server, nantes, farm), await approved(server, nantes, farm)];
    for (const { id } of requests) await update(id, "advance_cents", 40_000);
    const whole = (await pageOf(nantes)).rows.map(({ recoveredCents }) => recoveredCents);
    expect(whole).toEqual([26_940, 13_060, 0]);
    const cut: number[] = [];
    let after: string | null = null;
    do {
      const { rows, next } = await pageOf(nantes, 1, after);
      cut.push(...rows.map(({ recoveredCents }) => recoveredCents));
      after = rows.length > 0 ? next : null;
    } while (after !== null && cut.length < requests.length);
    expect(cut).toEqual(whole);
    expect(await summaryOf(nantes)).toMatchObject({ count: 3, totalCents: 3 * 26_940 - 40_000 });
    expect(await ordered(server, nantes)).toMatchObject({ totalCents: 3 * 26_940 - 40_000 });
  });
});

it("takes as many statements for fifty requests as for two", async () => {
  const [few, many] = [await addTreasury(server, "56"), await addTreasury(server, "22")];
  const farm = await addFarm(server);
  await addPayables(server, farm, few.officeId, 2);
  await addPayables(server, farm, many.officeId, 50);
  const count = (treasury: Treasury) =>
    countStatements(async () => {
      await pageOf(treasury);
      await summaryOf(treasury);
    });
  expect(await count(many)).toBe(await count(few));
});

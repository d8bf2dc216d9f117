import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addAdministrator, newRate, tariffOn } from "../../testing/administrators.ts";
import { mutate as call } from "../../testing/mutate.ts";
import { addFarm, campaignOf, gnrLine, marks, mutate, readyDraft, submit, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let administrator: Caller;
let farm: Farm;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
});
beforeEach(async () => {
  farm = await addFarm(server);
  administrator = (await addAdministrator(server)).as;
});
afterAll(() => server.stop());

/** The rate of GNR in 2025 becomes this one. */
async function correct(rate: string, changes: object = {}) {
  const { id } = await tariffOn(server, "GNR", "2025-03-31");
  const { problems } = await call(server, "correctTariff", "campaign { id }", { ...newRate, rate, id, ...changes }, administrator);
  expect(problems).toEqual([]);
}

interface Seen {
  version: number;
  totalCents: number;
  linesCents: number;
  lines: { edges: { node: { rate: string; amountCents: number; rateVerified: boolean } }[] };
  submissionProblems: { code: string; path: string[] }[];
}
async function read(id: string): Promise<Seen> {
  const query = `query ($id: ID!) { refundRequest(id: $id) { version totalCents linesCents submissionProblems { code path }
    lines { edges { node { rate amountCents rateVerified } } } } }`;
  const { data } = await server.graphql<{ refundRequest: Seen }>(query, { id }, farm.as);
  if (!data) throw new Error("NOT_FOUND");
  return data.refundRequest;
}
const reprice = (draft: { id: string; version: number }) =>
  mutate(server, farm.as, "repriceRefundRequest", { id: draft.id, version: draft.version });

describe("a rate that is corrected", () => {
  it("stays what it was in a request already sent", async () => {
    const sent = await submitted(server, farm);
    const before = await read(sent.id);
    await correct("30");
    expect(await read(sent.id)).toEqual(before);
  });

  it("is told of a draft, which cannot be sent until its amounts were computed again and seen", async () => {
    await correct("30");
    const draft = await readyDraft(server, farm);
    await correct("31");
    expect(await read(draft.id)).toMatchObject({ totalCents: 30_000, submissionProblems: [{ code: "AMOUNTS_CHANGED", path: [] }] });
    expect(marks(await submit(server, farm, draft))).toEqual(["AMOUNTS_CHANGED"]);
    const repriced = await reprice(draft);
    expect(repriced.refundRequest).toMatchObject({ totalCents: 31_000 });
    expect(await read(draft.id)).toMatchObject({
      submissionProblems: [],
      lines: { edges: [{ node: { rate: "31", amountCents: 31_000 } }] },
    });
    expect(marks(await submit(server, farm, draft))).toEqual(["VERSION_CONFLICT"]);
    expect(marks(await submit(server, farm, { ...draft, version: repriced.refundRequest?.version ?? 0 }))).toEqual([]);
  });

  it("stops nobody when it was only confirmed: the amounts are the same", async () => {
    await correct("32", { verified: false });
    const draft = await readyDraft(server, farm);
    await correct("32");
    expect(marks(await submit(server, farm, draft))).toEqual([]);
    expect((await read(draft.id)).lines.edges[0]?.node).toMatchObject({ rate: "32", rateVerified: true });
  });

  it("and not replaced on a date leaves the lines of that date without a rate, by name", async () => {
    const draft = await readyDraft(server, farm);
    const { rate } = (await read(draft.id)).lines.edges[0]?.node ?? { rate: "" };
    await correct(rate, { validFrom: "2025-04-01" });
    expect((await read(draft.id)).submissionProblems).toEqual([{ code: "RATE_UNKNOWN", path: ["lines", "0", "productCode"] }]);
    const { id } = await tariffOn(server, "GNR", "2025-05-01");
    const whole = { ...newRate, rate, id };
    await call(server, "correctTariff", "campaign { id }", whole, administrator);
    expect((await read(draft.id)).submissionProblems).toEqual([]);
  });

  it("cannot be computed again by whoever looks at an older version", async () => {
    const draft = await readyDraft(server, farm);
    expect(marks(await reprice({ ...draft, version: draft.version - 1 }))).toEqual(["VERSION_CONFLICT"]);
  });
});

describe("the ceiling of the aid", () => {
  const limit = (cents: number | null, words: string | null = "par entreprise") =>
    server.dataSource.query(`update campaign set ceiling_cents = $1, ceiling_words = $2 where period = '2025'`, [
      cents,
      cents === null ? null : words,
    ]);
  const line = (number: number) => ({ ...gnrLine, invoiceNumber: `F-${number}` });

  it("limits the total of a request, and says what the lines add up to", async () => {
    await correct("30");
    await limit(50_000);
    const draft = await readyDraft(server, farm, [line(1), line(2)]);
    expect(await read(draft.id)).toMatchObject({ totalCents: 50_000, linesCents: 60_000, submissionProblems: [] });
    const sent = await submit(server, farm, draft);
    expect(sent.refundRequest).toMatchObject({ totalCents: 50_000 });
    const [row] = await server.dataSource.query<{ ceiling: object }[]>(
      `select snapshot -> 'ceiling' as ceiling from refund_request where id = $1`,
      [draft.id],
    );
    expect(row?.ceiling).toEqual({ linesCents: 60_000, amountCents: 50_000, words: "par entreprise" });
  });

  it("is shared by all the requests of a structure in a campaign", async () => {
    await limit(50_000);
    const first = await submitted(server, farm, [line(1)]);
    await server.dataSource.query(`update refund_request set status = 'PAID' where id = $1`, [first.id]);
    const second = await readyDraft(server, farm, [line(2)]);
    expect(await read(second.id)).toMatchObject({ totalCents: 20_000, linesCents: 30_000 });
    await limit(30_000);
    expect(marks(await submit(server, farm, second))).toEqual(["AMOUNTS_CHANGED"]);
    const repriced = await reprice(second);
    const now = { ...second, version: repriced.refundRequest?.version ?? 0 };
    expect(marks(await submit(server, farm, now))).toEqual(["lines: CEILING_REACHED"]);
    await limit(null);
  });

  it("is told by the simulator", async () => {
    await limit(50_000);
    const { data } = await server.graphql(
      `query ($id: ID!) { estimateLine(campaignId: $id, productCode: "GNR", deliveryDate: "2025-03-31", quantity: "9000", unit: "L")
         { amountCents ceiling { amountCents words } } }`,
      { id: await campaignOf(server, "2025") },
    );
    expect(data).toEqual({ estimateLine: { amountCents: 50_000, ceiling: { amountCents: 50_000, words: "par entreprise" } } });
    await limit(null);
  });
});

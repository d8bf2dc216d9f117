import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { addFarm, submitted } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { snapshotHash, type RefundSnapshot } from "./refund-snapshot.ts";

let server: TestServer;
let request: { id: string; number: string };
let hash: string;

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  request = await submitted(server, await addFarm(server));
  const [row] = await server.dataSource.query<{ snapshot: RefundSnapshot }[]>(`select snapshot from refund_request where id = $1`, [
    request.id,
  ]);
  if (!row) throw new Error("no snapshot");
  hash = snapshotHash(row.snapshot);
});
afterAll(() => server.stop());

/** By nobody in particular: no session, no token. */
async function check(number: string, sha256: string) {
  return server.graphql<{ checkReceipt: object | null }>(
    `query ($number: String!, $sha256: String!) { checkReceipt(number: $number, sha256: $sha256) {
      number submittedAt formKind period totalCents } }`,
    { number, sha256 },
    {},
  );
}

describe("checking a receipt", () => {
  it("says to whoever has the PDF what was sent, however the hash is copied", async () => {
    const copied = hash.toUpperCase().replace(/(.{16})/g, "$1 \n");
    const { data } = await check(` ${request.number.toLowerCase()} `, copied);
    expect(data?.checkReceipt).toEqual({
      number: request.number,
      submittedAt: "2026-03-02T09:00:00.000Z",
      formKind: "ANNUAL_REFUND",
      period: "2025",
      totalCents: 26_940,
    });
  });

  it("gives one answer to a wrong hash and to an unknown number", async () => {
    const wrong = hash.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
    expect((await check(request.number, wrong)).data).toEqual({ checkReceipt: null });
    expect((await check("TIC-2026-999999", hash)).data).toEqual({ checkReceipt: null });
    expect((await check("", "")).data).toEqual({ checkReceipt: null });
  });

  it(figure("receiptChecks.points", "is asked so many times a minute from one address, then told to wait"), async () => {
    server.advanceTime(policy.receiptChecks.windowSeconds * 1_000);
    let answered = 0;
    for (let tries = 0; tries < policy.receiptChecks.points + 5; tries++) {
      if (!(await check(request.number, "0")).errors) answered++;
    }
    expect(tried("receiptChecks.points", policy.receiptChecks.points + 5, answered)).toBe(policy.receiptChecks.points);
  });

  it(figure("receiptChecks.windowSeconds", "is answered again a minute later"), async () => {
    const before = (await check(request.number, hash)).data?.checkReceipt ? 1 : 0;
    server.advanceTime(policy.receiptChecks.windowSeconds * 1_000);
    const after = (await check(request.number, hash)).data?.checkReceipt ? 1 : 0;
    expect([before, tried("receiptChecks.windowSeconds", 2, before + after)]).toEqual([0, 1]);
  });
});

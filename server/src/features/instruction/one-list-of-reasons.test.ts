import type { QueryRunner } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OneListOfReasons1700000000048 } from "../../migrations/048-one-list-of-reasons.ts";
import { makeDataSource } from "../../platform/database/make-data-source.ts";
import { askPieces, inReview } from "../../testing/exchange-scenario.ts";
import { addFarm, addInstructor, mutate } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
});
afterAll(() => server.stop());

const offered = async (purpose: string) => {
  const answer = await server.graphql<{ instructionReasons: { code: string; name: string }[] }>(
    `query ($purpose: ReasonPurpose!) { instructionReasons(purpose: $purpose) { code name } }`,
    { purpose },
    (await addFarm(server)).as,
  );
  return answer.data?.instructionReasons ?? [];
};

describe("the reasons of an office", () => {
  it("are one list: each says where it is offered, « other » everywhere and last", async () => {
    const lists = await Promise.all(["PIECE", "LINE", "DECISION"].map(offered));
    expect(lists.map((list) => list.map(({ code }) => code))).toEqual([
      ["UNREADABLE", "PIECE_MISSING", "OTHER_NAME", "QUANTITY", "DELIVERY_DATE", "USE", "ATTESTATION", "ACCOUNT", "OTHER"],
      ["INVOICE_ABSENT", "OTHER_NAME", "QUANTITY", "PRIVATE_USE", "CREDIT_NOTE", "NOT_ELIGIBLE", "REDUCED_PRICE", "OTHER"],
      ["UNREADABLE", "PIECE_NOT_GIVEN", "OTHER_NAME", "FIGURES_DIFFER", "NOT_FOR_FARMING", "NOT_ENTITLED", "ALREADY_REFUNDED", "OTHER"],
    ]);
  });

  it("chosen while there were two lists keep what they said, both ways, and nothing else of a row changes", async () => {
    const officer = await addInstructor(server, "35");
    const asked = await inReview(server, await addFarm(server), officer);
    await askPieces(server, officer, asked.id, { items: [{ reasonCode: "UNREADABLE" }, { reasonCode: "PIECE_MISSING" }] });
    const request = await inReview(server, await addFarm(server), officer);
    const { as } = officer;
    const lines = [{ lineId: request.lineIds[0], verdict: "REFUSED", reasonCode: "OTHER_NAME" }];
    await mutate(server, as, "reviewRefundLines", { id: request.id, lines });
    await mutate(server, as, "decideRefundRequest", { id: request.id, verdict: "REJECTED", motiveCode: "PIECE_NOT_GIVEN" });
    const today = { items: ["UNREADABLE", "PIECE_MISSING"], line: "OTHER_NAME", motives: Array(3).fill("PIECE_NOT_GIVEN") };
    expect(await chosen(asked.id, request.id)).toEqual(today);
    const rows = await wholeRows(request.id);

    await inOneTransaction((migration, runner) => migration.down(runner));
    const before = { items: ["PIECE_UNREADABLE", "PIECE_MISSING"], line: "LINE_OTHER_NAME", motives: Array(3).fill("PIECE_MISSING") };
    expect(await chosen(asked.id, request.id)).toEqual(before);
    await inOneTransaction((migration, runner) => migration.up(runner));
    expect(await chosen(asked.id, request.id)).toEqual(today);
    expect(await wholeRows(request.id)).toEqual(rows);
  });
});

async function chosen(askedId: string, decidedId: string): Promise<unknown> {
  const [row] = await server.dataSource.query<unknown[]>(
    `select (select jsonb_agg(i.reason_code order by i.position) from piece_item i join piece_request p on p.id = i.piece_request_id
         where p.request_id = $1) as items,
       (select l.verdict_reason from refund_line l where l.request_id = r.id) as line,
       array[r.decision_motive, (select motive_code from refund_decision where request_id = r.id),
         (select motive_code from refund_event where request_id = r.id and motive_code is not null)] as motives
     from refund_request r where r.id = $2`,
    [askedId, decidedId],
  );
  return row;
}

const wholeRows = (requestId: string): Promise<unknown> =>
  server.dataSource.query(
    `select to_jsonb(r) as request, (select jsonb_agg(e order by e.id) from refund_event e where e.request_id = r.id) as events,
       (select jsonb_agg(d) from refund_decision d where d.request_id = r.id) as decisions,
       (select jsonb_agg(l) from refund_line l where l.request_id = r.id) as lines
     from refund_request r where r.id = $1`,
    [requestId],
  );

type Way = (migration: OneListOfReasons1700000000048, runner: QueryRunner) => Promise<void>;

/** As a release does it: by the owner, all or nothing. */
async function inOneTransaction(way: Way): Promise<void> {
  const owner = await makeDataSource({ url: server.ownerUrl, as: "owner" }).initialize();
  const runner = owner.createQueryRunner();
  await runner.startTransaction();
  await way(new OneListOfReasons1700000000048(), runner);
  await runner.commitTransaction();
  await runner.release();
  await owner.destroy();
}

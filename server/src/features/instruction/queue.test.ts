import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser } from "../../testing/accounts.ts";
import { countStatements } from "../../testing/count-statements.ts";
import { campaignOf, addFarm, addInstructor, gnrLine, mutate, submitted, type Farm } from "../../testing/refund-scenario.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let officer: Awaited<ReturnType<typeof addInstructor>>;
let colleague: Awaited<ReturnType<typeof addInstructor>>;
/** Sent 57 days of Paris before today, 56, and today. */
let old: Sent;
let large: Sent;
let gas: Sent;
interface Sent {
  readonly id: string;
  readonly farm: Farm;
}

beforeAll(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  officer = await addInstructor(server, "35");
  colleague = await addInstructor(server, "35");
  const send = async (name: string, sentAt: string, line: object, period?: string): Promise<Sent> => {
    const farm = await addFarm(server, { name });
    const { id } = await submitted(server, farm, [line], period);
    await server.dataSource.query(`update refund_request set flags = '{}', submitted_at = $2 where id = $1`, [id, sentAt]);
    return { id, farm };
  };
  old = await send("GAEC du Vieux Puits", "2026-01-04T22:00:00Z", gnrLine);
  large = await send("EARL des Grands Prés", "2026-01-05T04:00:00Z", { ...gnrLine, quantity: "90000" });
  gas = await send(
    "SCEA du Gaz",
    "2026-03-02T08:00:00Z",
    { ...gnrLine, productCode: "GN_HEATING", quantity: "2000", unit: "MWH", deliveryDate: "2023-03-01" },
    "2023",
  );
  await mutate(server, officer.as, "takeRefundRequest", { id: large.id });
  await mutate(server, colleague.as, "takeRefundRequest", { id: gas.id });
  await server.dataSource.query(`update refund_request set flags = '{NEW_IBAN}' where id = $1`, [gas.id]);
  await mutate(server, colleague.as, "decideRefundRequest", { id: gas.id, verdict: "APPROVED" });
  await mutate(server, old.farm.as, "sendRefundMessage", { requestId: old.id, body: "Bonjour." });
  await mutate(server, gas.farm.as, "sendRefundMessage", { requestId: gas.id, body: "Bonjour." });
});
afterAll(() => server.stop());

interface Page {
  instructionQueue: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: { id: string; unreadMessageCount: number } }[];
  };
}
const queue = `query ($first: Int, $after: String, $filter: InstructionFilter, $orderBy: InstructionOrder) {
  instructionQueue(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id number status formKind totalCents lineCount submittedAt flags allowedActions unreadMessageCount structure { id name siret }
      campaign { id period } instructor { id displayName } } } } }`;
async function read(variables: object, as: Caller = officer.as): Promise<Page["instructionQueue"]> {
  const { data, errors } = await server.graphql<Page>(queue, variables, as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.instructionQueue;
}
const found = async (filter: object, as?: Caller) => {
  const { edges, totalCount } = await read({ filter }, as);
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node.id);
};
const counts = async (as: Caller) =>
  (
    await server.graphql<{ instructionCounts: Record<string, number> }>(
      `{ instructionCounts { total mine nobody colleagues toConfirm late unread } }`,
      {},
      as,
    )
  ).data?.instructionCounts;

describe("the queue of an office", () => {
  it("is narrowed by each filter, and widened by none, with as many SQL statements for each", async () => {
    const [year2025, year2023] = [await campaignOf(server, "2025"), await campaignOf(server, "2023")];
    const all = [old.id, large.id, gas.id];
    const tried: [filter: object, expected: string[]][] = [
      [{}, all],
      [{ statuses: null, flags: null, search: null, hand: null }, all],
      [{ statuses: ["AVAILABLE"] }, [old.id]],
      [{ statuses: ["AVAILABLE", "IN_REVIEW"] }, all],
      [{ statuses: ["PAID"] }, []],
      [{ statuses: ["DRAFT"] }, []],
      [{ statuses: [] }, []],
      [{ campaignId: year2025 }, [old.id, large.id]],
      [{ campaignId: year2023 }, [gas.id]],
      [{ campaignId: "x" }, []],
      [{ productCode: "GN_HEATING" }, [gas.id]],
      [{ minCents: 2_000_000 }, [large.id]],
      [{ maxCents: 26_940 }, [old.id]],
      [{ minCents: 26_940, maxCents: 26_940 }, [old.id]],
      [{ search: "grands pr" }, [large.id]],
      [{ search: old.farm.structure.siret.slice(0, 14) }, [old.id]],
      [{ search: "%" }, []],
      [{ search: "  " }, all],
      [{ waitingDays: 0 }, all],
      [{ waitingDays: 56 }, [old.id, large.id]],
      [{ waitingDays: 57 }, [old.id]],
      [{ waitingDays: 58 }, []],
      [{ hand: "MINE" }, [large.id]],
      [{ hand: "NOBODY" }, [old.id]],
      [{ hand: "COLLEAGUES" }, [gas.id]],
      [{ flags: ["NEW_IBAN"] }, [gas.id]],
      [{ flags: [] }, []],
      [{ isProposed: true }, [gas.id]],
      [{ hasUnreadMessages: true }, [old.id]],
    ];
    for (const [filter, expected] of tried) expect([filter, await found(filter)]).toEqual([filter, expected]);
    // What is on the page is loaded by the same statements: only the page and its count depend on the filter.
    const onePage = await countStatements(() => read({ first: 2 }));
    for (const [filter, expected] of tried.filter(([, { length }]) => length > 0)) {
      const statements = await countStatements(() => read({ first: 2, filter }));
      expect([filter, expected.length, statements <= onePage]).toEqual([filter, expected.length, true]);
    }
  });

  it.each([
    ["SUBMITTED_ASC", () => [old, large, gas]],
    ["SUBMITTED_DESC", () => [gas, large, old]],
    ["AMOUNT_ASC", () => [old, gas, large]],
    ["AMOUNT_DESC", () => [large, gas, old]],
  ] as const)("is sorted %s, and read on by cursor in the same order, each page by as many statements", async (orderBy, expected) => {
    const ids = expected().map(({ id }) => id);
    expect((await read({ orderBy })).edges.map(({ node }) => node.id)).toEqual(ids);
    const seen: string[] = [];
    const statements = new Set<number>();
    for (let after: string | null = null, more = true; more;) {
      statements.add(
        await countStatements(async () => {
          const { edges, pageInfo } = await read({ orderBy, first: 1, after });
          seen.push(...edges.map(({ node }) => node.id));
          after = pageInfo.endCursor;
          more = pageInfo.hasNextPage;
        }),
      );
    }
    expect(seen).toEqual(ids);
    expect(Math.max(...statements) - Math.min(...statements)).toBeLessThanOrEqual(1);
  });

  it("counts what is behind each view: what the filter finds, for whoever looks", async () => {
    for (const { as } of [officer, colleague]) {
      const behind = await Promise.all(
        [
          {},
          { hand: "MINE" },
          { hand: "NOBODY" },
          { hand: "COLLEAGUES" },
          { isProposed: true },
          { waitingDays: 57 },
          { hasUnreadMessages: true },
        ].map((filter) => found(filter, as)),
      );
      const [total, mine, nobody, colleagues, toConfirm, late, unread] = behind.map(({ length }) => length);
      expect(await counts(as)).toEqual({ total, mine, nobody, colleagues, toConfirm, late, unread });
    }
    // The proposer confirms nothing; a message about what a colleague has in hand is the colleague's to read.
    expect(await found({ isProposed: true }, colleague.as)).toEqual([]);
    expect(await found({ hasUnreadMessages: true }, colleague.as)).toEqual([old.id, gas.id]);
  });

  it("shows other offices, and people without one, nothing whatever the filter", async () => {
    const brest = await addInstructor(server, "29");
    for (const as of [brest.as, old.farm.as])
      expect((await read({ filter: { statuses: ["AVAILABLE", "IN_REVIEW"] } }, as)).edges).toEqual([]);
  });

  it("sends as many SQL statements for 50 rows as for 2", async () => {
    // Each of another structure and another sender: the worst case of a list.
    const senders = await Promise.all(Array.from({ length: 50 }, () => addUser(server)));
    await server.dataSource.query(
      `with sender as (select id, row_number() over () as n from unnest($2::uuid[]) as id),
       copied as (insert into structure select (jsonb_populate_record(s, jsonb_build_object('id', sender.id, 'siret', 90000000000000 + n, 'siren', '900000000', 'status', 'INACTIVE', 'name', 'EARL ' || n))).*
         from structure s join refund_request r on r.structure_id = s.id, sender where r.id = $1 returning id)
       insert into refund_request select (jsonb_populate_record(r, jsonb_build_object('id', copied.id, 'number', 'TIC-' || copied.id,
         'structure_id', copied.id, 'created_by', copied.id))).* from refund_request r, copied where r.id = $1`,
      [old.id, senders.map(({ id }) => id)],
    );
    await read({ first: 2 });
    const two = await countStatements(() => read({ first: 2 }));
    const fifty = await countStatements(() => read({ first: 50 }));
    expect((await read({ first: 50 })).edges).toHaveLength(50);
    expect(fifty).toBe(two);
  });
});

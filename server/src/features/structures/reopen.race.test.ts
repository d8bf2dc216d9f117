import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { call } from "../../testing/call-mutation.ts";
import { meeting } from "../../testing/meeting.ts";
import { addStructure } from "../../testing/organisations.ts";
import { playRounds, raceLanes, raceRounds } from "../../testing/race-rounds.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
/** A principal manager for each lane, signed in on two devices. */
let casts: { principal: TestUser; devices: Caller[] }[];
const castOf = (lane: number) => casts[lane] as (typeof casts)[number];

beforeAll(async () => {
  server = await testServer();
  casts = await Promise.all(Array.from({ length: raceLanes }, makeCast));
});
afterAll(() => server.stop());

async function makeCast() {
  const principal = await addUser(server);
  const signIn = () => signedIn(server, principal, { steppedUp: true });
  return { principal, devices: [await signIn(), await signIn()] };
}

async function addClosed(principal: TestUser): Promise<string> {
  const { id } = await addStructure(server, principal);
  await server.dataSource.query(`update structure set status = 'INACTIVE' where id = $1`, [id]);
  return id;
}
/** How often a structure was said to be open again: what its journal and its people read. */
async function timesTold(id: string): Promise<number> {
  const [row] = await server.dataSource.query<{ count: number }[]>(
    `select count(*)::int as count from outbox_message where topic = 'structure.activated' and payload ->> 'structureId' = $1`,
    [id],
  );
  return row?.count ?? -1;
}

describe("a closed structure opened again from two devices at the same instant", () => {
  it("is opened once, told once, and the other device learns that it is open", async () => {
    const outcomes = await playRounds("reopen ‖ reopen", async (lane) => {
      const { principal, devices } = castOf(lane);
      const id = await addClosed(principal);
      const answers = await Promise.all(devices.map((as) => call(server, "activateStructure", { id }, as)));
      const codes = answers.map(({ codes: told }) => told.join() || "done").sort();
      return `${codes.join(" ‖ ")}, told ${await timesTold(id)}`;
    });
    expect(outcomes).toEqual({ "STRUCTURE_ALREADY_ACTIVE ‖ done, told 1": raceRounds });
  }, 120_000);

  it("the control, which looks and then writes without a lock, opens it and tells it twice every time", async () => {
    const outcomes = await playRounds("control, look then open", async (lane) => {
      const [id, bothHaveLooked] = [await addClosed(castOf(lane).principal), meeting(2)];
      const open = () =>
        server.dataSource.transaction(async (manager) => {
          const [found] = await manager.query<{ status: string }[]>(`select status from structure where id = $1`, [id]);
          await bothHaveLooked();
          if (found?.status !== "INACTIVE") return;
          await manager.query(`update structure set status = 'ACTIVE' where id = $1`, [id]);
          await manager.query(
            `insert into outbox_message (id, topic, payload, created_at, available_at)
             values (gen_random_uuid(), 'structure.activated', jsonb_build_object('structureId', $1::text), now(), now())`,
            [id],
          );
        });
      await Promise.all([open(), open()]);
      return `told ${await timesTold(id)}`;
    });
    expect(outcomes).toEqual({ "told 2": raceRounds });
  }, 120_000);
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addUser, signedIn, type TestUser } from "../../testing/accounts.ts";
import { call } from "../../testing/call-mutation.ts";
import { meeting } from "../../testing/meeting.ts";
import { addStructure } from "../../testing/organisations.ts";
import { playRounds, raceRounds } from "../../testing/race-rounds.ts";
import type { Caller } from "../../testing/send-graphql.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
let principal: TestUser;
let here: Caller;
let elsewhere: Caller;

beforeAll(async () => {
  server = await testServer();
  principal = await addUser(server);
  [here, elsewhere] = [await signedIn(server, principal, { steppedUp: true }), await signedIn(server, principal, { steppedUp: true })];
});
afterAll(() => server.stop());

async function addClosed(): Promise<string> {
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
    const outcomes = await playRounds("reopen ‖ reopen", async () => {
      const id = await addClosed();
      const answers = await Promise.all([here, elsewhere].map((as) => call(server, "activateStructure", { id }, as)));
      const codes = answers.map(({ codes: told }) => told.join() || "done").sort();
      return `${codes.join(" ‖ ")}, told ${await timesTold(id)}`;
    });
    expect(outcomes).toEqual({ "STRUCTURE_ALREADY_ACTIVE ‖ done, told 1": raceRounds });
  }, 120_000);

  it("the control, which looks and then writes without a lock, opens it and tells it twice every time", async () => {
    const outcomes = await playRounds("control, look then open", async () => {
      const [id, bothHaveLooked] = [await addClosed(), meeting(2)];
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

import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { buildServer, startBuiltServer } from "../../testing/built-server.ts";
import { decideMany, readBulk } from "../../testing/bulk-decisions.ts";
import { addMembershipRequest, addStructure } from "../../testing/organisations.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

const items = 120;
const kills = 3;

/** Asks for the list, shares its database with the server that is killed, and looks at what is left. */
let world: TestServer;
beforeAll(async () => {
  buildServer();
  world = await testServer();
});
afterAll(() => world.stop());

const count = async (sql: string, ...params: unknown[]) =>
  (await world.database.reader.query<{ n: number }>(`select count(*)::int as n ${sql}`, params))[0]?.n ?? 0;

it(
  `a bulk decision killed ${kills} times in the middle goes on where it was: every request is decided once`,
  { timeout: 180_000 },
  async () => {
    const manager = await addUser(world);
    const structure = await addStructure(world, manager);
    const as = await signedIn(world, manager);
    const ids: string[] = [];
    for (let n = 0; n < items; n++) ids.push(await addMembershipRequest(world, structure, await addUser(world)));
    const { id } = await decideMany(world, { approvalIds: ids, verdict: "APPROVED" }, as);
    const environment = { DATABASE_URL: world.ownerUrl, DATA_DIR: world.services.settings.dataDir, LOG_LEVEL: "silent" };
    const settled = () => count(`from bulk_decision_item where bulk_decision_id = $1 and outcome <> 'WAITING'`, id);

    const progress: number[] = [];
    for (let round = 1; round <= kills + 1; round++) {
      const server = await startBuiltServer(environment);
      const goal = round > kills ? items : Math.floor((items * round) / (kills + 1));
      for (let tries = 0; tries < 3_000 && (await settled()) < goal; tries++) await wait(10);
      if (round <= kills) await server.kill();
      else await untilQuiet();
      progress.push(await settled());
      // The turn of a process that died is taken over after a minute, its messages too: time is moved.
      await world.dataSource.query(`update job_run set last_started_at = now() - interval '1 hour' where name = 'decideInBulk'`);
      await world.dataSource.query(`update outbox_message set leased_until = null where done_at is null`);
      if (round > kills) expect(await server.terminate()).toBe(0);
    }
    console.log(`${kills} kills; decided when each came, and at the end: ${progress.join(", ")}`);

    expect(progress.slice(0, kills).every((done) => done < items)).toBe(true);
    expect(await readBulk(world, id, as)).toMatchObject({ decidedCount: items, notDecidedCount: 0, finishedAt: expect.any(String) });
    for (const [what, n] of [
      ["decisions", await count(`from approval_decision where approval_id = any ($1)`, ids)],
      ["attachments", await count(`from membership where approval_id = any ($1)`, ids)],
      ["journal", await count(`from audit_entry where request_id = $1 and action = 'decideApproval' and result = 'ACCEPTED'`, id)],
      [
        "requesters told",
        await count(`from notification where kind = 'APPROVAL_DECIDED' and params ->> 'approvalId' = any ($1::text[])`, ids),
      ],
    ] as const)
      expect([what, n]).toEqual([what, items]);
    expect(await count(`from notification where kind = 'BULK_DECISION_FINISHED' and user_id = $1`, manager.id)).toBe(1);
    expect(await count(`from notification where kind = 'APPROVAL_DECISION_RECORDED' and user_id = $1`, manager.id)).toBe(0);
  },
);

async function untilQuiet(): Promise<void> {
  await world.dataSource.query(`update outbox_message set leased_until = null where done_at is null`);
  for (let tries = 0; tries < 3_000; tries++) {
    if ((await count(`from outbox_message where done_at is null and failed_at is null`)) === 0) return;
    await wait(20);
  }
}

import { afterAll, beforeAll, expect, it } from "vitest";
import { addUser, signedIn } from "../../testing/accounts.ts";
import { buildServer } from "../../testing/built-server.ts";
import { decideMany, readBulk } from "../../testing/bulk-decisions.ts";
import { countRows, killInTheMiddle } from "../../testing/killed-bulk.ts";
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

const count = (sql: string, ...params: unknown[]) => countRows(world, sql, ...params);

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
    await killInTheMiddle(world, { id, items, kills });
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

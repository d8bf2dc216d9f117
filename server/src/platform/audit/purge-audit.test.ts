import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { retention } from "../config/retention.ts";
import type { Reader } from "../database/reader.ts";
import { anonymous } from "../sessions/viewer.ts";
import { sealAudit } from "./seal-audit.ts";
import { verifyAudit } from "./verify-audit.ts";
import { writeAuditEntry } from "./write-audit-entry.ts";

const day = 86_400_000;
const minute = 60_000;

let server: TestServer;
let owner: pg.Client;
// The database judges by its own clock, which nobody moves: the portal begins in the past, and comes to the present.
beforeEach(async () => {
  server = await testServer({ features: [plantedFeature], now: new Date(Date.now() - retention.auditEntryDays * day - 10 * minute) });
  owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await server.stop();
});

const write = (action: string) =>
  server.database.run((manager) =>
    writeAuditEntry(manager, {
      now: server.services.clock.now(),
      requestId: randomUUID(),
      viewer: anonymous,
      action,
      result: "ACCEPTED",
      problemCodes: [],
    }),
  );
const seal = () => server.database.run((manager) => sealAudit(manager, server.services.secrets, server.services.clock.now(), new Date(0)));
const verify = () => verifyAudit(server.database.reader, server.services.secrets);
const actions = async () =>
  (await owner.query<{ action: string }>(`select action from audit_entry where action <> 'purge' order by at, id`)).rows.map(
    (r) => r.action,
  );

/** Sees what its transaction changed; gives positions as numbers, like the portal's own connections. */
function asReader(client: pg.Client): Reader {
  return {
    query: async (sql, params) => (await client.query(sql, params)).rows.map((row) => ({ ...row, position: Number(row.position) })),
  };
}

/** Three entries ten minutes older than the period, two ten minutes younger, all sealed; then the present. */
async function threeOldTwoYoung(): Promise<void> {
  for (const action of ["old-1", "old-2", "old-3"]) await write(action);
  await seal();
  server.advanceTime(20 * minute);
  for (const action of ["young-1", "young-2"]) await write(action);
  await seal();
  server.advanceTime(retention.auditEntryDays * day - 10 * minute);
}

describe("the purge of the journal", () => {
  it("removes what is older than four years and nothing younger; the rest verifies from there, and the purge is in the journal", async () => {
    await threeOldTwoYoung();
    await server.runWorker();
    expect(await actions()).toEqual(["young-1", "young-2"]);
    expect((await owner.query(`select actor_kind, subject_kind, details from audit_entry where action = 'purge'`)).rows).toEqual([
      { actor_kind: "SYSTEM", subject_kind: "audit_entry", details: { deleted: 3, upTo: 3 } },
    ]);
    expect(await verify()).toEqual({ sealed: 2, purged: 3, unsealed: 1, firstBroken: null });
    await seal();
    expect(await verify()).toEqual({ sealed: 3, purged: 3, unsealed: 0, firstBroken: null });
  });

  it("leaves a chain in which a changed row, a missing row and a row slipped in before are still found", async () => {
    await threeOldTwoYoung();
    await server.runWorker();
    await seal();
    const breaks: [string, number][] = [
      [`update audit_entry set action = 'x' where action = 'young-2'`, 5],
      [`delete from audit_seal where position = 4`, 4],
      [`update audit_seal set position = 2 where position = 4`, 2],
      [`update audit_anchor set hash = '\\x00'`, 4],
    ];
    for (const [sql, position] of breaks) {
      await owner.query("begin");
      await owner.query(sql);
      const { firstBroken } = await verifyAudit(asReader(owner), server.services.secrets);
      expect([sql, firstBroken?.position]).toEqual([sql, position]);
      await owner.query("rollback");
    }
    process.stdout.write(`${breaks.length} changes after a purge → ${breaks.length} found\n`);
  });

  it("goes on sealing from the anchor when everything sealed is gone", async () => {
    await write("old");
    await seal();
    server.advanceTime(retention.auditEntryDays * day + 10 * minute);
    await server.runWorker();
    expect(await actions()).toEqual([]);
    await write("first visitor for years");
    await seal();
    expect(await verify()).toEqual({ sealed: 2, purged: 1, unsealed: 0, firstBroken: null });
  });

  it("stops before a gap: the traces of a chain somebody cut stay, whatever their age", async () => {
    await threeOldTwoYoung();
    await owner.query(`delete from audit_seal where position = 2`);
    expect(await purge()).toEqual([{ entries: 1, up_to: 1 }]);
    expect(await purge()).toEqual([]);
    expect(await actions()).toEqual(["old-2", "old-3", "young-1", "young-2"]);
    expect((await verify()).firstBroken).toEqual({ position: 2, entryId: null });
  });

  it("lets the application delete nothing else, whatever its clock says", async () => {
    await threeOldTwoYoung();
    await purge();
    server.advanceTime(10 * retention.auditEntryDays * day);
    await server.runWorker();
    const forged = randomUUID();
    const attempts = [
      `delete from audit_entry`,
      `delete from audit_seal`,
      `delete from audit_anchor`,
      `truncate audit_entry cascade`,
      `update audit_entry set at = '2000-01-01'`,
      `update audit_seal set position = -position`,
      `update audit_anchor set position = 1000000`,
      `insert into audit_anchor values (1000000, '', 1, now())`,
      `select purge_audit(1000000)`,
      `select purge_audit(null)`,
      `set timezone to 'Pacific/Kiritimati'; select purge_audit(1000000)`,
      `insert into audit_entry (id, at, request_id, actor_kind, action, result) values ('${forged}', '2000-01-01', 'x', 'USER', 'forged', 'ACCEPTED');
       insert into audit_seal values (-1, '${forged}', '', now());
       select purge_audit(1000000)`,
      `create or replace function purge_audit(max_entries bigint) returns table (entries int, up_to bigint) language sql as 'delete from audit_entry returning 1, 1'`,
    ];
    let successes = 0;
    for (const sql of attempts) {
      await server.dataSource.query(sql).catch(() => null);
      const left = await actions();
      if (!left.includes("young-1") || !left.includes("young-2")) successes++;
    }
    process.stdout.write(`${attempts.length} attempts on entries within the period → ${successes} successes\n`);
    expect(successes).toBe(0);
    expect((await verify()).firstBroken, "and the seal slipped in before the anchor is seen").toEqual({ position: -1, entryId: forged });
  });
});

const purge = () => server.dataSource.query<object[]>(`select entries, up_to from purge_audit(1000)`);

import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plantedFeature } from "../../testing/planted/planted-feature.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { anonymous } from "../sessions/viewer.ts";
import { sealAudit } from "./seal-audit.ts";
import { verifyAudit } from "./verify-audit.ts";
import { writeAuditEntry } from "./write-audit-entry.ts";

describe("the journal", () => {
  let server: TestServer;
  let owner: pg.Client;
  beforeAll(async () => {
    server = await testServer({ features: [plantedFeature] });
    owner = new pg.Client({ connectionString: server.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });
  beforeEach(async () => {
    await owner.query(`truncate audit_seal, audit_entry`);
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
        details: { b: 1, a: "é" },
      }),
    );
  const seal = () =>
    server.database.run((manager) => sealAudit(manager, server.services.secrets, server.services.clock.now(), new Date(0)));
  const verify = () => verifyAudit(server.database.reader, server.services.secrets);
  const idAt = async (position: number) =>
    String((await owner.query(`select entry_id from audit_seal where position = $1`, [position])).rows[0]?.entry_id);

  async function sealFive(): Promise<void> {
    for (const action of ["one", "two", "three"]) await write(action);
    await seal();
    for (const action of ["four", "five"]) await write(action);
    await seal();
  }

  it("is sealed in batches by the worker and verifies", async () => {
    await write("one");
    expect(await verify()).toEqual({ sealed: 0, purged: 0, unsealed: 1, firstBroken: null });
    server.advanceTime(60_000);
    await server.runWorker();
    expect(await verify()).toEqual({ sealed: 1, purged: 0, unsealed: 0, firstBroken: null });
  });

  it("keeps one chain when several workers seal at once", async () => {
    for (let index = 0; index < 20; index++) await write(`a${index}`);
    await Promise.all([seal(), seal(), seal()]);
    expect(await verify()).toEqual({ sealed: 20, purged: 0, unsealed: 0, firstBroken: null });
  });

  it.each([
    ["a changed action", `update audit_entry set action = 'other' where id = $1`],
    ["a changed actor", `update audit_entry set actor_user_id = gen_random_uuid() where id = $1`],
    ["a changed instant", `update audit_entry set at = at + interval '1 millisecond' where id = $1`],
    ["a changed detail", `update audit_entry set details = '{"a": 2}' where id = $1`],
    ["a changed result", `update audit_entry set result = 'REFUSED' where id = $1`],
  ])("names the first broken row: %s, even by the database's owner", async (_, sql) => {
    await sealFive();
    const id = await idAt(3);
    await owner.query(sql, [id]);
    expect((await verify()).firstBroken).toEqual({ position: 3, entryId: id });
  });

  it("notices a row that was taken out with its seal", async () => {
    await sealFive();
    const id = await idAt(2);
    await owner.query(`delete from audit_seal where entry_id = $1`, [id]);
    await owner.query(`delete from audit_entry where id = $1`, [id]);
    expect((await verify()).firstBroken).toEqual({ position: 2, entryId: null });
  });

  it("notices a chain that was closed again over a gap", async () => {
    await sealFive();
    await owner.query(`delete from audit_seal where position = 2`);
    await owner.query(`update audit_seal set position = position - 1 where position > 2`);
    expect((await verify()).firstBroken?.position).toBe(2);
  });

  it.each([
    "update audit_entry set action = 'x'",
    "delete from audit_entry",
    "update audit_seal set hash = ''",
    "delete from audit_seal",
    "truncate audit_entry",
  ])("refuses to the application: %s", async (sql) => {
    await expect(server.dataSource.query(sql)).rejects.toThrow("permission denied");
  });
});

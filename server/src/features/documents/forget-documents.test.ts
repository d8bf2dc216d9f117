import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { retention } from "../../platform/config/retention.ts";
import { pdfFile } from "../../testing/files.ts";
import { addFarm, attachInvoice, createDraft, gnrLine, marks, readyDraft, submit, type Farm } from "../../testing/refund-scenario.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";
import { documentUses } from "./document-uses.ts";

const day = 86_400_000;
let server: TestServer;
let farm: Farm;
beforeEach(async () => {
  server = await testServer({ now: new Date("2026-03-02T09:00:00Z") });
  farm = await addFarm(server);
});
afterEach(() => server.stop());

const idsOf = async () => (await server.dataSource.query<{ id: string }[]>(`select id from document`)).map(({ id }) => id);
const storedKeys = async () => {
  const keys: string[] = [];
  for await (const { key } of server.services.fileStorage.list()) keys.push(key);
  return keys.sort();
};
const keysOf = async () =>
  (await server.dataSource.query<{ key: string }[]>(`select storage_key as key from document where kind <> 'RIB'`))
    .map(({ key }) => key)
    .sort();
const later = async (days: number) => {
  server.advanceTime(days * day);
  await server.runWorker();
  await server.runWorker(); // one job lets go, another deletes, the outbox removes the bytes
};

it("knows every column that names a document", async () => {
  const columns = await server.dataSource.query<{ name: string }[]>(
    `select conrelid::regclass || '.' || a.attname as name from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
     where c.contype = 'f' and c.confrelid = 'document'::regclass`,
  );
  expect(columns.map(({ name }) => name).sort()).toEqual([...documentUses()].sort());
});

describe("a file", () => {
  it("that serves nothing goes after its days, bytes and all, with a line in the journal", async () => {
    const id = await attachInvoice(server, farm);
    await later(retention.unusedDocumentDays - 1);
    expect(await idsOf()).toContain(id);
    await later(1);
    expect(await idsOf()).not.toContain(id);
    expect(await storedKeys()).toEqual(await keysOf());
    const journal = `select actor_kind as actor, details from audit_entry where action = 'purge' and subject_kind = 'document'`;
    expect(await server.dataSource.query(journal)).toEqual([{ actor: "SYSTEM", details: { deleted: 1 } }]);
  });

  it("of a draft stays as long as its draft, and goes after it", async () => {
    const draft = await readyDraft(server, farm);
    await later(400);
    const before = await idsOf();
    await server.dataSource.query(`delete from refund_request where id = $1`, [draft.id]);
    await later(1);
    expect((await idsOf()).length).toBe(before.length - 1);
  });

  it("of a request that was sent goes ten years after its last step, unless it serves another", async () => {
    const own = farm;
    const shared = await attachInvoice(server, own, pdfFile("commune.pdf"));
    const draft = await readyDraft(server, own, [gnrLine, { ...gnrLine, invoiceNumber: "F-2", documentId: shared }]);
    expect(marks(await submit(server, own, draft))).toEqual([]);
    const other = await createDraft(server, await addFarm(server));
    await server.dataSource.query(`insert into refund_attachment (request_id, document_id, created_at) values ($1, $2, now())`, [
      other.id,
      shared,
    ]);
    const documents = async () =>
      (
        await server.dataSource.query<{ id: string }[]>(`select id from document where structure_id = $1 and kind = 'INVOICE'`, [
          own.structure.id,
        ])
      ).map(({ id }) => id);
    await later(retention.requestPaperDays - 1);
    expect((await documents()).length).toBe(2);
    await later(2);
    await later(1);
    expect(await documents()).toEqual([shared]);
    await server.dataSource.query(`delete from refund_request where id = $1`, [other.id]);
    await later(1);
    expect(await documents()).toEqual([]);
    expect(await server.dataSource.query(`select status from refund_request where id = $1`, [draft.id])).toEqual([{ status: "AVAILABLE" }]);
    expect(await storedKeys()).toEqual(await keysOf());
  });
});

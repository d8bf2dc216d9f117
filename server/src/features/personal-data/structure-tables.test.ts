import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { features } from "../../app/features.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

const held = features.flatMap((feature) => feature.structureData ?? []);
const sql = held.flatMap(({ files, documents }) => [...files.map((file) => file.sql), documents ?? ""]).join(" ");
const leftOut = held.flatMap((data) => Object.keys(data.leftOut ?? {}));
const isRead = (table: string) => new RegExp(`\\b(from|join) ${table}\\b`).test(sql);

const tablesOfStructures = `
  select distinct c.conrelid::regclass::text as name from pg_constraint c
  where c.contype = 'f' and c.confrelid = 'structure'::regclass order by 1`;

describe("what the portal holds about a structure", () => {
  it("is in the export taken before closing it, table by table, or left out for a written reason", async () => {
    const tables = (await server.dataSource.query<{ name: string }[]>(tablesOfStructures)).map(({ name }) => name);
    expect(tables.filter((table) => !isRead(table) && !leftOut.includes(table))).toEqual([]);
    expect(leftOut.filter((table) => isRead(table) || !tables.includes(table))).toEqual([]);
  });
});

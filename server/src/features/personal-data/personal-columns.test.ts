import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { features } from "../../app/features.ts";
import { testServer, type TestServer } from "../../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

const held = features.flatMap((feature) => feature.personalData ?? []);
const columns = held.flatMap((data) => Object.entries(data.columns));
const files = held.flatMap((data) => data.files ?? []);

/** Every foreign key to a person, and every column whose name says that it holds one. */
const personColumns = `
  select c.conrelid::regclass::text || '.' || a.attname as place
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
  where c.contype = 'f' and c.confrelid = 'app_user'::regclass
  union
  select table_name || '.' || column_name from information_schema.columns
  join information_schema.tables using (table_schema, table_name)
  where table_schema = 'public' and table_type = 'BASE TABLE' and (column_name ~ '(^|_)(user|actor)_id$')`;

describe("what the portal holds about a person", () => {
  it("is answered for, column by column, by the feature that owns it: exported, or left out for a written reason", async () => {
    const inDatabase = (await server.dataSource.query<{ place: string }[]>(personColumns)).map(({ place }) => place);
    const answered = columns.map(([place]) => place);
    expect(inDatabase.filter((place) => !answered.includes(place))).toEqual([]);
    expect(answered.filter((place) => place !== "app_user.id" && !inDatabase.includes(place))).toEqual([]);
    expect(new Set(answered).size).toBe(answered.length);
    process.stdout.write(`${inDatabase.length} columns name a person → ${inDatabase.length} answered for\n`);
  });

  it("is in the file each column names, and no file is without a column", () => {
    const names = files.map((file) => file.name);
    const named = new Set(columns.flatMap(([, column]) => column.file ?? []));
    expect([...named].filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => ![...named].some((file) => name.startsWith(file)))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("would be missed if a feature forgot a table", async () => {
    const inDatabase = (await server.dataSource.query<{ place: string }[]>(personColumns)).map(({ place }) => place);
    const withoutSessions = features
      .filter((feature) => feature.name !== "sessions")
      .flatMap((feature) => Object.keys(feature.personalData?.columns ?? {}));
    expect(inDatabase.filter((place) => !withoutSessions.includes(place)).sort()).toEqual(["user_session.user_id"]);
  });
});

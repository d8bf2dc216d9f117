import pg from "pg";
import { expect, test } from "vitest";
import { makeDataSource } from "../platform/database/make-data-source.ts";
import { freshDatabase } from "./fresh-database.ts";

test("every test file gets a migrated database of its own, and works in it under the application role", async () => {
  const databases = await Promise.all([freshDatabase(), freshDatabase(), freshDatabase()]);
  const [first] = databases;
  const application = await makeDataSource({ url: first?.url ?? "", as: "application" }).initialize();
  const rows = await application.query<{ role: string; tables: number }[]>(
    "select current_user as role, (select count(*)::int from information_schema.tables where table_schema = 'public') as tables",
  );
  expect(rows[0]?.role).toBe("portail_app");
  expect(rows[0]?.tables).toBeGreaterThan(10);
  await expect(application.query("create table forbidden (id int)")).rejects.toThrow("permission denied");
  await application.destroy();
  await Promise.all(databases.map((database) => database.drop()));
});

test("the installed PostgreSQL is 15 or newer", async () => {
  const database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int as version");
  expect(rows[0]?.version).toBeGreaterThanOrEqual(150_000);
  await client.end();
  await database.drop();
});

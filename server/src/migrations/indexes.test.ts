import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { features } from "../app/features.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";
import { migrations } from "./index.ts";

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

/** Rows of rare acts: a copy of one's data looks at all of them. */
const seldomWritten = ["structure_succession", "structure_service", "management_recovery", "payment_batch", "payment_import"];

const places = async (sql: string) => (await server.dataSource.query<{ place: string }[]>(sql)).map(({ place }) => place);

describe("the migrations", () => {
  it("have a number each, by which they run", () => {
    const numbers = migrations.map(({ name }) => /\d+$/.exec(name)?.[0]);
    expect(new Set(numbers).size).toBe(migrations.length);
  });

  it("make no index twice: one that leaves out the rows without a value serves what a whole one does", async () => {
    const wholes = `select indrelid, indexrelid, concat_ws('/', indkey, indclass, indoption) as keys from pg_index
      where not indisunique and indexprs is null
        and (indpred is null or pg_get_expr(indpred, indrelid) = '(' || pg_get_indexdef(indexrelid, 1, false) || ' IS NOT NULL)')`;
    const twice = `select a.indexrelid::regclass || ' = ' || b.indexrelid::regclass as place from (${wholes}) a join (${wholes}) b
      using (indrelid, keys) where a.indexrelid < b.indexrelid`;
    expect(await places(twice)).toEqual([]);
  });

  it("index every column a person's own data are read by, where the table grows with the requests", async () => {
    const read = features.flatMap(({ personalData }) =>
      Object.entries(personalData?.columns ?? {}).flatMap(([place, { file }]) => (file === null ? [] : [place])),
    );
    const indexed = new Set(
      await places(
        `select i.indrelid::regclass::text || '.' || a.attname as place from pg_index i
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]`,
      ),
    );
    expect(read.filter((place) => !indexed.has(place) && !seldomWritten.some((table) => place.startsWith(`${table}.`)))).toEqual([]);
  });
});

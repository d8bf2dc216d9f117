import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";
import { expect, test } from "vitest";
import { features } from "../app/features.ts";
import { makeDataSource } from "../platform/database/make-data-source.ts";
import { freshDatabase } from "./fresh-database.ts";

interface DatabaseColumn {
  readonly place: string;
  readonly type: string;
  readonly nullable: boolean;
}

const readColumns = `
  select table_name || '.' || column_name as place, is_nullable = 'YES' as nullable,
    case data_type when 'ARRAY' then ltrim(udt_name, '_') || '[]' else data_type end as type
  from information_schema.columns where table_schema = 'public'`;

test("every column an entity declares exists in the migrated database, with its type and its nullability", async () => {
  const database = await freshDatabase();
  const entities = features.flatMap((feature) => feature.entities ?? []);
  const dataSource = await makeDataSource({ url: database.url, as: "owner", entities }).initialize();
  const rows = await dataSource.query<DatabaseColumn[]>(readColumns);
  const actual = new Map(rows.map((row) => [row.place, describe(row.type, row.nullable)]));

  const faults = dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
    columns.flatMap((column) => {
      const place = `${tableName}.${column.databaseName}`;
      const declared = describe(typeOf(column), column.isNullable);
      return actual.get(place) === declared
        ? []
        : [`${place}: the entity says ${declared}, the database ${actual.get(place) ?? "has no such column"}`];
    }),
  );

  await dataSource.destroy();
  await database.drop();
  expect(faults).toEqual([]);

  function typeOf(column: ColumnMetadata): string {
    const type = dataSource.driver.normalizeType(column);
    return column.isArray ? `${type}[]` : type;
  }
});

function describe(type: string, isNullable: boolean): string {
  return `${type === "int4[]" ? "integer[]" : type}${isNullable ? " or null" : ""}`;
}

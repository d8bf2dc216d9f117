import type { DataSource } from "typeorm";
import { migrations } from "../migrations/index.ts";
import type { Settings } from "../platform/config/settings.ts";
import { makeDatabase, type Database } from "../platform/database/database.ts";
import { makeDataSource } from "../platform/database/make-data-source.ts";
import { migrate } from "../platform/database/migrate.ts";
import type { FeatureModule } from "../platform/features/feature-module.ts";

/** Brings the schema up to date as the owner; answers how many migrations ran. */
export async function migrateDatabase(settings: Settings): Promise<number> {
  const owner = await makeDataSource({
    url: settings.migrationDatabaseUrl,
    as: "owner",
    migrations,
    name: "portail-tic-migrations",
  }).initialize();
  try {
    return await migrate(owner);
  } finally {
    await owner.destroy();
  }
}

/** Connects as the application. `dataSource` is for seeds and tests; everything else goes through `database`. */
export async function connectDatabase(
  settings: Settings,
  features: readonly FeatureModule[],
): Promise<{ database: Database; dataSource: DataSource }> {
  const entities = features.flatMap((feature) => feature.entities ?? []);
  const ask = { url: settings.databaseUrl, as: "application", entities } as const;
  const dataSource = await makeDataSource({ ...ask, name: "portail-tic" }).initialize();
  const side = await makeDataSource({ ...ask, name: "portail-tic-side", poolSize: 4 }).initialize();
  return { database: makeDatabase(dataSource, side), dataSource };
}

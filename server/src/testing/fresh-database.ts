import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { inject } from "vitest";

/** A migrated, empty database of one's own. */
export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const templateInUse = "55006";
const longestWaitTries = 200;

/** Copies the migrated template (about 20 ms). Drop it when the file is done. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { adminUrl, template } = inject("testCluster");
  const name = `portail_test_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await copyTemplate(admin, template, name);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/** PostgreSQL copies a template for one client at a time; the others are told that it is in use. */
async function copyTemplate(admin: pg.Client, template: string, name: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await admin.query(`create database ${name} template ${template}`);
      return;
    } catch (error) {
      const isBusy = error instanceof pg.DatabaseError && error.code === templateInUse;
      if (!isBusy || tries >= longestWaitTries) throw error;
      await wait(10);
    }
  }
}

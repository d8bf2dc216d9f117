import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "../../../scripts/embedded-postgres.mjs";
import { migrations } from "../migrations/index.ts";
import { makeDataSource } from "../platform/database/make-data-source.ts";
import { migrate } from "../platform/database/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    testCluster: TestCluster;
  }
}

/** Where test files find a server, and the migrated database they copy. */
export interface TestCluster {
  adminUrl: string;
  template: string;
}

/** Runs once before every test file: a PostgreSQL in memory (or the server of TEST_DATABASE_URL) and one migrated template. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await testCluster();
  const template = `portail_template_${randomBytes(4).toString("hex")}`;
  await administer(cluster.adminUrl, `create database ${template}`);
  const owner = await makeDataSource({ url: databaseUrl(cluster.adminUrl, template), as: "owner", migrations }).initialize();
  try {
    await migrate(owner);
  } finally {
    await owner.destroy();
  }
  project.provide("testCluster", { adminUrl: cluster.adminUrl, template });
  return async () => {
    await administer(cluster.adminUrl, `drop database ${template} with (force)`);
    await cluster.stop();
  };
}

async function testCluster(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const installed = process.env["TEST_DATABASE_URL"];
  if (installed !== undefined && installed !== "") return { adminUrl: installed, stop: () => Promise.resolve() };
  const memory = existsSync("/dev/shm") ? "/dev/shm" : os.tmpdir();
  sweepAbandonedClusters(memory);
  const directory = path.join(memory, `${prefix}${process.pid}`);
  const postgres = await startEmbeddedPostgres({ directory, durable: false, settings: { max_connections: "300", shared_buffers: "64MB" } });
  return {
    adminUrl: postgres.url("postgres"),
    stop: async () => {
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const prefix = "portail-tic-test-";

/** A run that was killed cannot clean up after itself; the next one does. */
function sweepAbandonedClusters(memory: string): void {
  for (const name of readdirSync(memory)) {
    if (!name.startsWith(prefix)) continue;
    try {
      process.kill(Number(name.slice(prefix.length)), 0);
    } catch (error) {
      const isGone = error instanceof Error && "code" in error && error.code === "ESRCH";
      if (isGone) rmSync(path.join(memory, name), { recursive: true, force: true });
    }
  }
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
function databaseUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

// What `npm start`, `npm run dev` and the bench give the server when the environment does not say otherwise.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import path from "node:path";
import { root } from "./children.mjs";
import { startEmbeddedPostgres } from "./embedded-postgres.mjs";

export const dataDirectory = path.resolve(root, process.env.DATA_DIR || ".data");

/** Stops the task with one readable line when the address is taken. */
export async function insistOnFreePort(port, host) {
  const fault = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (fault === null) return;
  console.error(
    fault.code === "EADDRINUSE"
      ? `Port ${port} is already taken, perhaps by this very portal in another window. Stop that program, or choose another port: PORT=${port + 1} npm start`
      : `The portal cannot listen on ${host}:${port}: ${fault.message}`,
  );
  process.exit(1);
}

/** Folder of everything the portal keeps on this machine; a message instead of a stack when it belongs to somebody else. */
export function openDataDirectory() {
  try {
    mkdirSync(dataDirectory, { recursive: true });
    writeFileSync(path.join(dataDirectory, ".writable"), "");
  } catch (error) {
    console.error(
      `${dataDirectory} cannot be written (${error.code}): it belongs to another user. Remove it, or set DATA_DIR to a folder of yours.`,
    );
    process.exit(1);
  }
}

/** The database of DATABASE_URL, or an embedded PostgreSQL under the data directory. */
export async function openDatabase() {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const postgres = await startEmbeddedPostgres({ directory: path.join(dataDirectory, "postgres") });
  await createDatabase(postgres.url("postgres"), "portail");
  return postgres.url("portail");
}

async function createDatabase(adminUrl, name) {
  const { Client } = createRequire(path.join(root, "server/package.json"))("pg");
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
  if (rowCount === 0) await client.query(`create database ${name}`);
  await client.end();
}

/** Made once, so that sessions and sealed values outlive a restart. Production brings its own. */
export function developmentSecret() {
  const file = path.join(dataDirectory, "app-secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString("base64"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

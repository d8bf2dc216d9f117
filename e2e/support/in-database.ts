import { execFileSync } from "node:child_process";
import path from "node:path";

const server = path.resolve(import.meta.dirname, "../../server");

// With the server's own driver, in a process of its own.
const run = `
  import pg from "pg";
  const client = new pg.Client({ connectionString: process.env.PORTAL_DATABASE });
  await client.connect();
  const { rowCount } = await client.query(process.env.STATEMENT, JSON.parse(process.env.PARAMETERS));
  await client.end();
  console.log(String(rowCount)); // a number alone may come coloured
`;

/** What a journey cannot do as a person: makes things old, or many. Answers how many rows it touched. */
export function inDatabase(statement: string, ...parameters: readonly (string | number)[]): number {
  const env = { ...process.env, STATEMENT: statement, PARAMETERS: JSON.stringify(parameters) };
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", run], { cwd: server, env, encoding: "utf8" }));
}

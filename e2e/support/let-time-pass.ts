import { execFileSync } from "node:child_process";
import path from "node:path";

const server = path.resolve(import.meta.dirname, "../../server");

// The portal's clock is the machine's: what a journey needs old is made old in the database, with the server's own driver.
const run = `
  import pg from "pg";
  const client = new pg.Client({ connectionString: process.env.PORTAL_DATABASE });
  await client.connect();
  const { rowCount } = await client.query(process.env.STATEMENT, [process.env.EMAIL]);
  await client.end();
  if (rowCount !== 1) throw new Error(rowCount + " rows were made old");
`;

function makeOld(statement: string, email: string): void {
  const env = { ...process.env, STATEMENT: statement, EMAIL: email };
  execFileSync(process.execPath, ["--input-type=module", "--eval", run], { cwd: server, env, stdio: ["ignore", "ignore", "inherit"] });
}

/** The password of this person was chosen 200 days ago. */
export function agePassword(email: string): void {
  makeOld(`update app_user set password_changed_at = now() - interval '200 days' where login_email = $1`, email);
}

/** The link sent last to this person is over. */
export function ageLink(email: string): void {
  makeOld(
    `update account_link set expires_at = now() where used_at is null and superseded_at is null
       and user_id = (select id from app_user where login_email = $1)`,
    email,
  );
}

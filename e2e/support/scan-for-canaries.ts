import { existsSync, globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { CanaryKind } from "./canaries.ts";

interface Row {
  readonly text: string;
}
type Pg = { Client: new (options: { connectionString: string }) => Client };
interface Client {
  connect(): Promise<void>;
  query<T>(sql: string): Promise<{ rows: T[] }>;
  end(): Promise<void>;
}
const { Client } = createRequire(path.resolve(import.meta.dirname, "../../server/package.json"))("pg") as Pg;

export interface Places {
  readonly databaseUrl: string;
  /** Everything the server wrote on its two outputs. */
  readonly log: string;
}

/**
 * Looks for secrets in the server's log and in every row of every table (outbox and journal among them), as they are, as bytes in
 * hexadecimal and without their spaces. Throws when one is found, or when it looked at nothing.
 */
export async function scanForCanaries(secrets: ReadonlyMap<string, CanaryKind>, places: Places): Promise<void> {
  const tables = await everyTable(places.databaseUrl);
  const texts = { ...tables, "the log": places.log };
  const found = Object.entries(texts).flatMap(([place, text]) =>
    [...secrets].filter(([secret]) => stands(secret, text)).map(([secret, kind]) => `${kind} ${secret.slice(0, 2)}… in ${place}`),
  );
  const bytes = Object.values(texts).reduce((sum, text) => sum + text.length, 0);
  const looked = `${secrets.size} secrets looked for in ${Object.keys(tables).length} tables and the log (${Math.round(bytes / 1_000)} kB)`;
  console.log(`canaries: ${looked} → ${found.length} found`);
  if (found.length > 0) throw new Error(`Secrets were written down:\n${[...new Set(found)].join("\n")}`);
  // The control: what the demonstration's own data certainly left is seen.
  const isBlind =
    !tables["app_user"]?.includes("@") || !tables["audit_entry"]?.includes("createStructure") || !places.log.includes('"level"');
  if (secrets.size === 0 || isBlind) throw new Error(`The canaries were looked for where nothing is: ${looked}.`);
}

/** The codes and links of every mail of the built-in mailbox, whichever journey made it leave. */
export function secretsOfMails(dataDir: string): [string, CanaryKind][] {
  const files = existsSync(dataDir) ? globSync("**/*.json", { cwd: dataDir }) : [];
  return files.flatMap((file) => {
    const { text = "" } = JSON.parse(readFileSync(path.join(dataDir, file), "utf8")) as { text?: string };
    const codes = [...text.matchAll(/^(\d{8})$/gm)].map(([, code = ""]): [string, CanaryKind] => [code, "code"]);
    const links = [...text.matchAll(/\?jeton=([\w-]{20,})/g)].map(([, token = ""]): [string, CanaryKind] => [token, "link"]);
    return [...codes, ...links];
  });
}

/** Eight digits may stand by chance inside a longer number or an id; alone they are a code. */
function stands(secret: string, text: string): boolean {
  if (/^\d{8}$/.test(secret)) return new RegExp(`(?<![\\w.-])${secret}(?![\\w.-])`).test(text);
  const compact = secret.replaceAll(/[\s-]/g, "");
  return [secret, compact, Buffer.from(secret).toString("hex"), encodeURIComponent(secret)].some((form) => text.includes(form));
}

/** Every row as text; bytea comes out in hexadecimal. */
async function everyTable(connectionString: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const names = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`);
    const texts: Record<string, string> = {};
    for (const { name } of names.rows) {
      const { rows } = await client.query<Row>(`select to_jsonb(t)::text as text from "${name}" t`);
      texts[name] = rows.map(({ text }) => text).join("\n");
    }
    return texts;
  } finally {
    await client.end();
  }
}

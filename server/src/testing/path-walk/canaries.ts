import pg from "pg";

const CANARY = "kanarienvogel";

/** What must not come out, and how much of it was planted. */
export interface Foreign {
  readonly strings: readonly string[];
  readonly plantedColumns: number;
  /** Columns whose values are fixed by a rule of the database: a status, a SIRET, a country. */
  readonly ruledColumns: number;
  readonly rows: number;
}

/**
 * Marks everything that came into this database since `watchRows`: a canary in every text column and every JSON object that takes one.
 * Answers the canary and every identifier of the new rows that the rows from before do not know.
 */
export async function plantCanaries(ownerUrl: string): Promise<Foreign> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`set session_replication_role = replica`); // the journal takes no change, not even from its owner
    const { rows: columns } = await owner.query<Column>(
      `select c.table_name as "table", c.column_name as name, c.data_type as type from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
         and c.data_type in ('text', 'jsonb', 'uuid')`,
    );
    const ids = await identifiersOf(
      owner,
      columns.filter((column) => column.type === "uuid"),
    );
    let [planted, ruled, rows] = [0, 0, 0];
    for (const column of columns.filter((each) => each.type !== "uuid")) {
      const count = await plant(owner, column);
      if (count === null) ruled++;
      else if (count > 0) planted++;
      rows += count ?? 0;
    }
    return { strings: [CANARY, ...ids], plantedColumns: planted, ruledColumns: ruled, rows };
  } finally {
    await owner.end();
  }
}

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/** Where the database stood: rows of later transactions are the foreign ones. */
export async function watchRows(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`create schema watch; create table watch.start as select pg_current_xact_id()::text::bigint as xid`);
  await owner.end();
}

/** Rows that are new: written by a transaction after the start. */
const isNew = `xmin::text::bigint >= (select xid from watch.start)`;

async function identifiersOf(owner: pg.Client, columns: readonly Column[]): Promise<string[]> {
  const read = async (condition: string) => {
    const each = columns.map(({ table, name }) => `select ${name}::text as id from ${table} where ${name} is not null and ${condition}`);
    return (await owner.query<{ id: string }>(each.join(" union "))).rows.map(({ id }) => id);
  };
  const known = new Set(await read(`not (${isNew})`));
  return (await read(isNew)).filter((id) => !known.has(id));
}

/** How many rows took the canary; null when a rule of the column refuses it. */
async function plant(owner: pg.Client, { table, name, type }: Column): Promise<number | null> {
  const value = type === "jsonb" ? `${name} || '{"canary": "${CANARY}"}'` : `'${CANARY} ' || ${name}`;
  const condition = type === "jsonb" ? `jsonb_typeof(${name}) = 'object'` : `${name} is not null`;
  try {
    return (await owner.query(`update ${table} set ${name} = ${value} where ${condition} and ${isNew}`)).rowCount ?? 0;
  } catch (error) {
    if (error instanceof pg.DatabaseError && ["23514", "22001", "23505", "23503"].includes(error.code ?? "")) return null;
    throw error;
  }
}

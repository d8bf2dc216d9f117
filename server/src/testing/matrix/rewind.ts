import pg from "pg";

/** Takes a database back to how it was when this was made, without new connections: what each cell of the matrix starts from. */
export interface Rewind {
  /** Puts the rows of the changed tables back (a few milliseconds); answers which tables had changed. */
  back(): Promise<string[]>;
  close(): Promise<void>;
}

/** Copies every table aside, and has every later change note its table. `ownerUrl` is a superuser: rules and triggers must not judge the way back. */
export async function makeRewind(ownerUrl: string): Promise<Rewind> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`
    create schema aside;
    create table aside.changed (name text primary key);
    create function aside.note() returns trigger language plpgsql security definer as $$
      begin insert into aside.changed values (tg_table_name) on conflict do nothing; return null; end $$;
    do $$
      declare name text;
      begin
        for name in select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' loop
          execute format('create table aside.%I as table public.%I', 'copy_' || name, name);
          execute format('create trigger aside_note after insert or update or delete on public.%I for each statement execute function aside.note()', name);
        end loop;
      end $$;`);
  const { rows } = await owner.query<{ name: string; columns: string }>(
    `select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
     from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by 1`,
  );
  const columnsOf = new Map(rows.map((row) => [row.name, row.columns]));
  await owner.query(`set session_replication_role = replica`);
  return {
    back: async () => {
      const changed = (await owner.query<{ name: string }>(`select name from aside.changed`)).rows.map(({ name }) => name);
      if (changed.length === 0) return [];
      await owner.query(
        ["begin", ...changed.flatMap((name) => putBack(name, columnsOf.get(name) ?? "")), "delete from aside.changed", "commit"].join("; "),
      );
      return changed;
    },
    close: () => owner.end(),
  };
}

const putBack = (name: string, columns: string): string[] => [
  `delete from public.${name}`,
  `insert into public.${name} (${columns}) overriding system value select ${columns} from aside.copy_${name}`,
];

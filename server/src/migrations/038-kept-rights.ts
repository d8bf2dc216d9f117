import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Rights are kept in a table, and what they follow from stays a view: `access_source` says what `access_grant` must hold, and triggers keep it so
 * in the transaction that changes an attachment, a subscription, a space or the status of a structure. A user's rights lie beside one another
 * in one index, with the name lists sort by, so that reading them costs the same whatever the number of structures (decision 044).
 */
export class KeptRights1700000000038 implements MigrationInterface {
  name = "KeptRights1700000000038";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(names);
    await runner.query(table);
    await runner.query(keeper);
    await runner.query(triggers);
    await runner.query(inbox);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index approval_pending;
      drop function keep_access_grants() cascade;
      drop function refresh_access_grants(uuid[], uuid[]);
      drop table access_grant;
      alter view access_source rename to access_grant;
      drop function spread_structure_name() cascade;
      drop function take_structure_name() cascade;
      alter table membership drop column structure_key;
    `);
  }
}

/** What lists of structures are sorted by, byte by byte so that a cursor means the same everywhere; beside each attachment, where a list of mine reads it. */
const names = `
  alter table membership add column structure_key text collate "C" not null default '';
  update membership m set structure_key = lower(s.name) from structure s where s.id = m.structure_id;
  set constraints all immediate; -- no index is made while checks wait
  create index membership_by_name on membership (user_id, structure_key, id) include (structure_id, started_at) where ended_at is null;
  create function take_structure_name() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    -- One statement may write both; then it gives the name itself.
    new.structure_key := coalesce((select lower(name) from structure where id = new.structure_id), new.structure_key);
    return new;
  end $$;
  create trigger membership_structure_name before insert on membership for each row execute function take_structure_name();
  create function spread_structure_name() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update membership set structure_key = lower(new.name) where structure_id = new.id and ended_at is null;
    return null;
  end $$;
  create trigger structure_name_spread after update of name on structure
    for each row when (old.name is distinct from new.name) execute function spread_structure_name();
`;

const table = `
  alter view access_grant rename to access_source;
  create table access_grant (
    user_id uuid not null references app_user (id),
    structure_id uuid not null references structure (id),
    structure_key text collate "C" not null,
    capability text not null,
    source text not null,
    source_id uuid not null,
    valid_from timestamptz not null,
    valid_until timestamptz,
    primary key (user_id, capability, structure_id, source_id) include (valid_from, valid_until)
  );
  insert into access_grant
    select a.user_id, a.structure_id, lower(s.name), a.capability, a.source, a.source_id, a.valid_from, a.valid_until
    from access_source a join structure s on s.id = a.structure_id;
  create index access_grant_by_name on access_grant (user_id, capability, structure_key, structure_id) include (valid_from, valid_until);
  create index access_grant_holders on access_grant (structure_id, capability) include (user_id, valid_from, valid_until);
  revoke insert, update, delete, truncate on access_grant from portail_app;
`;

/**
 * The lock comes first: whoever changes something else about the same structures has ended, and the statements after it see what was written.
 * Without users, of everybody. By the indexes always: a connection keeps the plan it made when the tables were small.
 */
const keeper = `
  create function refresh_access_grants(of_structures uuid[], of_users uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
  begin
    perform from structure where id = any (of_structures) order by id for no key update;
    delete from access_grant where structure_id = any (of_structures) and (of_users is null or user_id = any (of_users));
    insert into access_grant
      select a.user_id, a.structure_id, lower(s.name), a.capability, a.source, a.source_id, a.valid_from, a.valid_until
      from access_source a join structure s on s.id = a.structure_id
      where a.structure_id = any (of_structures) and (of_users is null or a.user_id = any (of_users));
  end $$;
  revoke execute on function refresh_access_grants(uuid[], uuid[]) from public;

  create function keep_access_grants() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    structures uuid[];
    users uuid[];
  begin
    case tg_table_name
      when 'structure' then
        select array_agg(id) into structures from changed c join former f using (id) where (c.status, c.name) is distinct from (f.status, f.name);
      when 'structure_space' then select array_agg(distinct structure_id) into structures from changed;
      else select array_agg(distinct structure_id), array_agg(distinct user_id) into structures, users from changed;
    end case;
    if structures is not null then perform refresh_access_grants(structures, users); end if;
    return null;
  end $$;
`;

const sources = ["membership", "space_subscription", "structure_space"];
const rows = { insert: "new", update: "new", delete: "old" };

/** Once per statement, however many rows it wrote. */
const triggers = `
  create trigger structure_rights after update on structure referencing old table as former new table as changed
    for each statement execute function keep_access_grants();
  ${sources
    .map((source) =>
      Object.entries(rows)
        .map(([event, row]) => follows(source, event, row))
        .join(""),
    )
    .join("")}
`;

function follows(source: string, event: string, row: string): string {
  return `create trigger ${source}_rights_${event} after ${event} on ${source} referencing ${row} table as changed
    for each statement execute function keep_access_grants();`;
}

/** The counter of the inbox reads what waits, and nothing else, without opening a request. */
const inbox = `
  create index approval_pending on approval (decider_structure_id, expires_at) include (requester_id) where status = 'PENDING';
`;

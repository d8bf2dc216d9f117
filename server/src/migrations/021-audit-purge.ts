import type { MigrationInterface, QueryRunner } from "typeorm";

/** The purge of the journal keeps an anchor whatever it finds, and stops before a gap: a chain somebody cut keeps its traces. */
export class AuditPurge1700000000021 implements MigrationInterface {
  name = "AuditPurge1700000000021";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(purge);
  }

  /** The function before this one had the same name and answer; what it did with a cut chain is not worth coming back to. */
  async down(): Promise<void> {}
}

/**
 * As in migration 020: for the application, which may not delete from the journal, only from the beginning of the chain, only sealed
 * entries older than the period by the clock of the database. New: what goes is the longest run without a gap that follows the last
 * anchor (or 0), so the seal kept as the new anchor always exists, and seals slipped in before it are not taken for old ones.
 */
const purge = `
  create or replace function purge_audit(max_entries bigint) returns table (entries int, up_to bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    limit_at timestamptz := clock_timestamp() - interval '1460 days';
    anchored bigint;
    last_position bigint;
    removed uuid[];
  begin
    perform pg_advisory_xact_lock(727002); -- the same as whoever seals
    select coalesce(max(a.position), 0) into anchored from audit_anchor a;
    if exists (select from audit_seal s where s.position <= anchored) then return; end if;
    -- The n-th seal must be at the n-th place, and every one before it too old.
    select max(run.position) into last_position from (
      select s.position, s.position = anchored + row_number() over in_order as fits,
             bool_or(e.at >= limit_at) over in_order as reaches_period
      from audit_seal s join audit_entry e on e.id = s.entry_id
      where s.position <= anchored + max_entries
      window in_order as (order by s.position rows unbounded preceding)
    ) run where run.fits and not run.reaches_period;
    if last_position is null then return; end if;
    insert into audit_anchor (position, hash, entries, purged_at)
      select s.position, s.hash, (last_position - anchored)::int, clock_timestamp() from audit_seal s where s.position = last_position;
    with gone as (delete from audit_seal s where s.position <= last_position returning s.entry_id)
      select array_agg(g.entry_id) into removed from gone g;
    delete from audit_entry e where e.id = any (removed);
    return query select cardinality(removed), last_position;
  end $$;
`;

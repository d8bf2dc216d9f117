import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Roles held by the database, whatever writes them: at most two deputies, and the check of the principal manager made whole (an attachment
 * moved to another structure, a structure that opens while its manager leaves). And the yearly review of who has access.
 */
export class Roles1700000000024 implements MigrationInterface {
  name = "Roles1700000000024";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(principalManager);
    await runner.query(deputies);
    await runner.query(accessReviews);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table access_review_mark, access_review;
      drop trigger membership_within_two_deputies on membership;
      drop function check_deputies();
      drop trigger structure_has_principal_manager on structure;
      drop trigger membership_keeps_principal_manager on membership;
      create constraint trigger structure_has_principal_manager after insert or update of status on structure
        deferrable initially deferred for each row execute function check_principal_manager();
      create constraint trigger membership_keeps_principal_manager after insert or update or delete on membership
        deferrable initially deferred for each row execute function check_principal_manager();
    `);
  }
}

/**
 * Only two things can leave an active structure without its principal manager: that attachment changes or goes, or the structure becomes
 * active. The check takes the structure's row first: of two transactions that do both halves at once, the second sees the first.
 */
const principalManager = `
  create or replace function check_principal_manager() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare target uuid;
  begin
    if tg_table_name = 'structure' then target := new.id; else target := old.structure_id; end if;
    perform from structure s where s.id = target for share;
    if exists (select from structure s where s.id = target and s.status = 'ACTIVE')
      and not exists (select from membership m where m.structure_id = target and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null)
    then raise exception 'structure % has no principal manager', target using errcode = '23514', constraint = 'structure_has_principal_manager';
    end if;
    return null;
  end $$;
  drop trigger structure_has_principal_manager on structure;
  create constraint trigger structure_has_principal_manager after insert or update of status on structure
    deferrable initially deferred for each row when (new.status = 'ACTIVE') execute function check_principal_manager();
  drop trigger membership_keeps_principal_manager on membership;
  create constraint trigger membership_keeps_principal_manager after update or delete on membership
    deferrable initially deferred for each row when (old.role = 'PRINCIPAL_MANAGER' and old.ended_at is null)
    execute function check_principal_manager();
`;

/** Two: maxDeputyManagers, in shared; a test compares them. Judged when the transaction ends, so that roles may change hands within it. */
const deputies = `
  create function check_deputies() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform from structure s where s.id = new.structure_id for no key update;
    if (select count(*) from membership m where m.structure_id = new.structure_id and m.role = 'DEPUTY_MANAGER' and m.ended_at is null) > 2
    then raise exception 'structure % has too many deputies', new.structure_id using errcode = '23514', constraint = 'structure_has_two_deputies';
    end if;
    return null;
  end $$;
  create constraint trigger membership_within_two_deputies after insert or update on membership
    deferrable initially deferred for each row when (new.role = 'DEPUTY_MANAGER' and new.ended_at is null) execute function check_deputies();
`;

const accessReviews = `
  create table access_review (
    id uuid primary key,
    structure_id uuid not null references structure (id),
    opened_at timestamptz(3) not null,
    due_at timestamptz(3) not null,
    reminders int not null default 0,
    closed_at timestamptz(3),
    closed_by uuid references app_user (id),
    check (closed_by is null or closed_at is not null)
  );
  create unique index access_review_open on access_review (structure_id) where closed_at is null;
  create index access_review_due on access_review (due_at) where closed_at is null;
  create index access_review_closed on access_review (structure_id, closed_at desc) where closed_at is not null;
  create index access_review_closed_by on access_review (closed_by) where closed_by is not null;

  create table access_review_mark (
    review_id uuid not null references access_review (id),
    membership_id uuid not null references membership (id),
    kept_by uuid not null references app_user (id),
    kept_at timestamptz(3) not null,
    primary key (review_id, membership_id)
  );
  create index access_review_mark_membership on access_review_mark (membership_id);
  create index access_review_mark_kept_by on access_review_mark (kept_by);
`;

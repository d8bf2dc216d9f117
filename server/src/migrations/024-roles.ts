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
 * Three things can leave an active structure without a principal manager who can come: that attachment changes or goes, the structure
 * becomes active, or the account is closed (not suspended: that passes, and the deputies and the recovery are there). Each check takes the
 * structure's row first: of two transactions that do one half each, the second sees the first.
 */
const principalManager = `
  create or replace function check_principal_manager() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare target uuid;
  begin
    if tg_table_name = 'structure' then target := new.id; else target := old.structure_id; end if;
    perform from structure s where s.id = target for share;
    if exists (select from structure s where s.id = target and s.status = 'ACTIVE')
      and not exists (select from membership m join app_user u on u.id = m.user_id and u.status in ('ACTIVE', 'SUSPENDED')
                      where m.structure_id = target and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null)
    then raise exception 'structure % has no principal manager', target using errcode = '23514', constraint = 'structure_has_principal_manager';
    end if;
    return null;
  end $$;
  create or replace function check_living_member() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare target uuid;
  begin
    if tg_table_name = 'app_user' then target := new.id; else target := new.user_id; end if;
    perform from structure s where s.id in (
      select m.structure_id from membership m where m.user_id = target and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null) for share;
    if exists (select from membership m join app_user u on u.id = m.user_id join structure s on s.id = m.structure_id
               where m.user_id = target and m.ended_at is null and (u.status in ('PENDING_ACTIVATION', 'DELETED')
                 or (u.status = 'DEACTIVATED' and m.role = 'PRINCIPAL_MANAGER' and s.status = 'ACTIVE')))
    then raise exception 'user % has left and is still attached', target using errcode = '23514', constraint = 'member_is_there';
    end if;
    return null;
  end $$;
  drop trigger structure_has_principal_manager on structure;
  create constraint trigger structure_has_principal_manager after insert or update of status on structure
    deferrable initially deferred for each row when (new.status = 'ACTIVE') execute function check_principal_manager();
  drop trigger user_leaves_nothing_behind on app_user;
  create constraint trigger user_leaves_nothing_behind after update of status on app_user
    deferrable initially deferred for each row when (new.status not in ('ACTIVE', 'SUSPENDED')) execute function check_living_member();
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

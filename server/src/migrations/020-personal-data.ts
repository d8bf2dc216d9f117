import type { MigrationInterface, QueryRunner } from "typeorm";

/** Export of one's data, deactivation and deletion of an account, and the transfer of a structure that must not stay without a manager. */
export class PersonalData1700000000020 implements MigrationInterface {
  name = "PersonalData1700000000020";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app_user drop constraint app_user_status_check;
      alter table app_user add constraint app_user_status_check
        check (status in ('PENDING_ACTIVATION', 'ACTIVE', 'SUSPENDED', 'DEACTIVATED', 'DELETED'));
      alter table app_user add column deactivated_at timestamptz(3), add column deleted_at timestamptz(3),
        add check ((status = 'DEACTIVATED') = (deactivated_at is not null)),
        add check ((status = 'DELETED') = (deleted_at is not null)),
        add check (status <> 'DELETED' or (password_hash is null and phone is null and login_email like '%@compte-supprime.invalid'));
      create index app_user_deactivated on app_user (deactivated_at) where status = 'DEACTIVATED';

      create table data_export (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        status text not null check (status in ('ASKED', 'PREPARING', 'READY', 'FAILED', 'DELETED')),
        asked_at timestamptz(3) not null,
        alive_at timestamptz(3), -- the last sign of whoever prepares it
        attempts int not null default 0,
        steps_done int not null default 0,
        steps_total int,
        ready_at timestamptz(3),
        expires_at timestamptz(3),
        byte_size bigint,
        storage_key text unique,
        check ((status = 'READY') = (storage_key is not null and expires_at is not null))
      );
      create unique index data_export_in_progress on data_export (user_id) where status in ('ASKED', 'PREPARING');
      create index data_export_user on data_export (user_id, asked_at desc);
      create index data_export_expiry on data_export (expires_at) where status = 'READY';

      -- A deletion that was asked, and what became of it. The token of its cancel link is derived when the mail is written.
      create table account_deletion (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        asked_at timestamptz(3) not null,
        asked_by text not null check (asked_by in ('OWNER', 'SYSTEM')),
        due_at timestamptz(3) not null,
        cancel_token_hash bytea not null unique,
        cancelled_at timestamptz(3),
        cancel_reason text check (cancel_reason in ('OWNER', 'LINK', 'STILL_MANAGER', 'STILL_STAFF', 'REACTIVATED')),
        done_at timestamptz(3),
        check (num_nonnulls(cancelled_at, done_at) < 2),
        check ((cancelled_at is null) = (cancel_reason is null))
      );
      create unique index account_deletion_pending on account_deletion (user_id) where cancelled_at is null and done_at is null;
      create index account_deletion_due on account_deletion (due_at) where cancelled_at is null and done_at is null;

      -- The principal manager offers the role, another member accepts: never one without the other.
      create table management_offer (
        id uuid primary key,
        structure_id uuid not null references structure (id),
        from_user_id uuid not null references app_user (id),
        to_user_id uuid not null references app_user (id),
        status text not null check (status in ('PENDING', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED')),
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        settled_at timestamptz(3),
        check (from_user_id <> to_user_id),
        check ((status = 'PENDING') = (settled_at is null))
      );
      create unique index management_offer_pending on management_offer (structure_id) where status = 'PENDING';
      create index management_offer_from on management_offer (from_user_id);
      create index management_offer_to on management_offer (to_user_id);

      create index document_uploaded_by on document (uploaded_by);
      create index refund_request_created_by on refund_request (created_by);
      create index refund_request_submitted_by on refund_request (submitted_by) where submitted_by is not null;
      create index membership_user on membership (user_id);
    `);
    await runner.query(livingMembers);
    await runner.query(auditPurge);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger membership_of_living_user on membership;
      drop trigger user_leaves_nothing_behind on app_user;
      drop function check_living_member();
      drop function purge_audit(bigint);
      drop table audit_anchor, management_offer, account_deletion, data_export;
      drop index document_uploaded_by, refund_request_created_by, refund_request_submitted_by, membership_user, app_user_deactivated;
      alter table app_user drop column deactivated_at, drop column deleted_at;
      alter table app_user drop constraint app_user_status_check;
      alter table app_user add constraint app_user_status_check
        check (status in ('PENDING_ACTIVATION', 'ACTIVE', 'SUSPENDED', 'DEACTIVATED'));
    `);
  }
}

/**
 * A deleted account is attached to nothing, and a deactivated one is nobody's principal manager, whatever two transactions did at once:
 * judged when each ends. Both lock the row of the user (the foreign key does it for a new attachment), so one of them sees the other.
 */
const livingMembers = `
  create function check_living_member() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare target uuid;
  begin
    if tg_table_name = 'app_user' then target := new.id; else target := new.user_id; end if;
    if exists (select from membership m join app_user u on u.id = m.user_id join structure s on s.id = m.structure_id
               where m.user_id = target and m.ended_at is null and (u.status = 'DELETED'
                 or (u.status = 'DEACTIVATED' and m.role = 'PRINCIPAL_MANAGER' and s.status = 'ACTIVE')))
    then raise exception 'user % has left and is still attached', target using errcode = '23514', constraint = 'member_is_there';
    end if;
    return null;
  end $$;
  create constraint trigger membership_of_living_user after insert or update on membership
    deferrable initially deferred for each row execute function check_living_member();
  create constraint trigger user_leaves_nothing_behind after update of status on app_user
    deferrable initially deferred for each row execute function check_living_member();
`;

/**
 * The application may not delete from the journal. This function may, for it: only from the beginning of the chain, only whole entries
 * older than the period by the clock of the database, and it keeps the last seal it removed, without which the next one cannot be
 * verified. Days: retention.auditEntryDays; a test compares them.
 */
const auditPurge = `
  create table audit_anchor (
    position bigint primary key,
    hash bytea not null,
    entries int not null,
    purged_at timestamptz(3) not null
  );
  revoke insert, update, delete on audit_anchor from portail_app;

  create function purge_audit(max_entries bigint) returns table (entries int, up_to bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    limit_at timestamptz := clock_timestamp() - interval '1460 days';
    first_position bigint;
    last_position bigint;
    removed uuid[];
  begin
    perform pg_advisory_xact_lock(727002); -- the same as whoever seals
    select min(s.position) into first_position from audit_seal s;
    if first_position is null then return; end if;
    -- The first seal whose entry is still within the period ends what may go, whatever comes after it.
    select coalesce(min(s.position) filter (where e.at >= limit_at) - 1, max(s.position)) into last_position
      from audit_seal s join audit_entry e on e.id = s.entry_id
      where s.position < first_position + max_entries;
    if last_position is null or last_position < first_position then return; end if;
    insert into audit_anchor (position, hash, entries, purged_at)
      select s.position, s.hash, (last_position - first_position + 1)::int, clock_timestamp() from audit_seal s where s.position = last_position;
    with gone as (delete from audit_seal s where s.position <= last_position returning s.entry_id)
      select array_agg(g.entry_id) into removed from gone g;
    delete from audit_entry e where e.id = any (removed);
    return query select cardinality(removed), last_position;
  end $$;
  revoke all on function purge_audit(bigint) from public;
  grant execute on function purge_audit(bigint) to portail_app;
`;

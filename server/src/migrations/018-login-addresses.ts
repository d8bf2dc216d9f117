import type { MigrationInterface, QueryRunner } from "typeorm";

/** Changes of login and contact address, with what undoes them; requests of people who lost their mailbox, decided by two agents. */
export class LoginAddresses1700000000018 implements MigrationInterface {
  name = "LoginAddresses1700000000018";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(changes);
    await runner.query(lostMailboxes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table lost_mailbox_decision, lost_mailbox_request, login_address_change, contact_address_change;
      drop trigger app_user_login_email_not_held on app_user;
      drop function check_held_login_email;
      drop table held_login_email;
      alter table user_session drop column second_factor, drop column second_factor_at;
    `);
  }
}

const changes = `
  -- What the person signed in with, and when: a recovery code or a passkey opens the replacement of a lost address for ten minutes.
  alter table user_session add column second_factor text, add column second_factor_at timestamptz(3);

  create table contact_address_change (
    id uuid primary key,
    user_id uuid not null references app_user (id) on delete cascade,
    old_email text not null,
    changed_at timestamptz(3) not null
  );
  create index contact_address_change_user on contact_address_change (user_id);
  create index contact_address_change_age on contact_address_change (changed_at);

  create table login_address_change (
    id uuid primary key,
    user_id uuid not null references app_user (id) on delete cascade,
    way text not null check (way in ('BOTH_MAILBOXES', 'SIGNED_IN_WITHOUT_MAILBOX', 'SUPPORT')),
    old_email text not null,
    new_email text not null check (new_email = lower(new_email) and new_email <> old_email),
    session_id uuid, -- where it was asked: the one session that stays
    old_token_hash bytea unique,
    new_token_hash bytea unique,
    undo_token_hash bytea not null unique,
    created_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    old_confirmed_at timestamptz(3),
    new_confirmed_at timestamptz(3),
    cancelled_at timestamptz(3),
    completed_at timestamptz(3),
    contact_followed boolean not null default false, -- the contact address was the old login address, and went with it
    undo_expires_at timestamptz(3),
    undone_at timestamptz(3),
    check (completed_at is null or (cancelled_at is null and new_confirmed_at is not null and undo_expires_at is not null)),
    check (completed_at is null or way <> 'BOTH_MAILBOXES' or old_confirmed_at is not null),
    check (undone_at is null or completed_at is not null)
  );
  create unique index login_address_change_pending on login_address_change (user_id) where completed_at is null and cancelled_at is null;
  create index login_address_change_user on login_address_change (user_id, created_at desc);

  -- An address that was just left stays its owner's until the change can no longer be undone: an account made meanwhile would burn the undo.
  create table held_login_email (
    email text primary key,
    user_id uuid not null references app_user (id) on delete cascade,
    held_until timestamptz(3) not null
  );
  create index held_login_email_until on held_login_email (held_until);
  create index held_login_email_user on held_login_email (user_id);
  -- 40001: whoever lost the race starts again and finds the address held.
  create function check_held_login_email() returns trigger language plpgsql set search_path = public as $$
  begin
    if exists (select from held_login_email h where h.email = new.login_email and h.user_id <> new.id)
    then raise exception 'this login address is held' using errcode = '40001', constraint = 'app_user_login_email_not_held';
    end if;
    return null;
  end $$;
  create constraint trigger app_user_login_email_not_held after insert or update of login_email on app_user
    for each row execute function check_held_login_email();
`;

const lostMailboxes = `
  create table lost_mailbox_request (
    id uuid primary key,
    number bigint not null unique generated always as identity (start 1001),
    user_id uuid references app_user (id) on delete cascade, -- null: nobody signs in with this address
    status text not null check (status in ('UNVERIFIED', 'TO_REVIEW', 'APPROVED_ONCE', 'DELAYED', 'COMPLETED', 'REJECTED', 'STOPPED', 'EXPIRED')),
    login_email text not null,
    new_email text not null check (new_email = lower(new_email)),
    first_name text not null,
    last_name text not null,
    phone text not null,
    sirets text[] not null,
    explanation text not null,
    language text not null check (language in ('fr', 'en')),
    verify_token_hash bytea not null unique,
    stop_token_hash bytea not null unique,
    created_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    verified_at timestamptz(3),
    first_approved_by uuid references app_user (id),
    second_approved_by uuid references app_user (id),
    delayed_until timestamptz(3),
    closed_at timestamptz(3),
    stopped_by text check (stopped_by in ('OLD_MAILBOX', 'ACCOUNT', 'ADDRESS_CHANGED', 'ADDRESS_TAKEN')),
    -- Never one agent alone, whatever the code above this line forgets.
    check (first_approved_by <> second_approved_by),
    check (status not in ('DELAYED', 'COMPLETED')
      or (user_id is not null and verified_at is not null and first_approved_by is not null and second_approved_by is not null
          and delayed_until is not null)),
    check (status in ('UNVERIFIED', 'EXPIRED') or verified_at is not null),
    check (user_id <> first_approved_by and user_id <> second_approved_by),
    check ((status in ('COMPLETED', 'REJECTED', 'STOPPED', 'EXPIRED')) = (closed_at is not null))
  );
  create unique index lost_mailbox_request_delayed on lost_mailbox_request (user_id) where status = 'DELAYED';
  create index lost_mailbox_request_queue on lost_mailbox_request (created_at, id) where verified_at is not null;
  create index lost_mailbox_request_user on lost_mailbox_request (user_id);
  create index lost_mailbox_request_open on lost_mailbox_request (expires_at) where closed_at is null;
  create index lost_mailbox_request_closed on lost_mailbox_request (closed_at) where closed_at is not null;

  create table lost_mailbox_decision (
    request_id uuid not null references lost_mailbox_request (id) on delete cascade,
    user_id uuid not null references app_user (id),
    verdict text not null check (verdict in ('APPROVED', 'REJECTED')),
    proofs text[] not null,
    reason text not null check (reason <> ''),
    decided_at timestamptz(3) not null,
    primary key (request_id, user_id)
  );
  create index lost_mailbox_decision_user on lost_mailbox_decision (user_id);
`;

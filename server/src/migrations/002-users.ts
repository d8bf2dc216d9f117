import type { MigrationInterface, QueryRunner } from "typeorm";

/** Accounts, their links, codes and sessions; staff roles and offices; API tokens. Addresses are stored in lower case. */
export class Users1700000000002 implements MigrationInterface {
  name = "Users1700000000002";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app_user (
        id uuid primary key,
        login_email text not null unique check (login_email = lower(login_email)),
        contact_email text not null check (contact_email = lower(contact_email)),
        first_name text not null,
        last_name text not null,
        phone text,
        language text not null default 'fr' check (language in ('fr', 'en')),
        status text not null check (status in ('PENDING_ACTIVATION', 'ACTIVE', 'SUSPENDED', 'DEACTIVATED')),
        password_hash text,
        password_changed_at timestamptz(3),
        created_at timestamptz(3) not null,
        activated_at timestamptz(3),
        version int not null default 1,
        check (status <> 'ACTIVE' or (password_hash is not null and activated_at is not null))
      );

      create table user_consent (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        kind text not null check (kind in ('TERMS', 'SATISFACTION_SURVEY')),
        text_version text not null,
        given_at timestamptz(3) not null,
        withdrawn_at timestamptz(3)
      );
      create unique index user_consent_given on user_consent (user_id, kind) where withdrawn_at is null;

      -- One-purpose links sent by mail. The token itself is derived from the application key when the mail is written.
      create table account_link (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        purpose text not null check (purpose in ('ACTIVATION', 'PASSWORD_RESET')),
        token_hash bytea not null unique,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        used_at timestamptz(3),
        superseded_at timestamptz(3)
      );
      create unique index account_link_newest on account_link (user_id, purpose) where used_at is null and superseded_at is null;

      create table user_session (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        token_hash bytea not null unique,
        level text not null check (level in ('PASSWORD', 'FULL')),
        created_at timestamptz(3) not null,
        last_used_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        stepped_up_until timestamptz(3),
        user_agent text not null default '',
        masked_ip text not null default '',
        ended_at timestamptz(3),
        end_reason text
      );
      create index user_session_user on user_session (user_id) where ended_at is null;

      -- Mail codes: HOTP over a sealed secret and a counter. The two newest codes stay valid, each for its own ten minutes.
      create table code_challenge (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        session_id uuid not null references user_session (id),
        purpose text not null check (purpose in ('SIGN_IN', 'STEP_UP')),
        sealed_secret bytea not null,
        counter int not null default 0,
        sent_at timestamptz(3),
        expires_at timestamptz(3),
        previous_expires_at timestamptz(3),
        failures int not null default 0,
        created_at timestamptz(3) not null,
        consumed_at timestamptz(3),
        ended_at timestamptz(3)
      );
      create unique index code_challenge_open on code_challenge (session_id, purpose) where consumed_at is null and ended_at is null;
      create index code_challenge_user on code_challenge (user_id, created_at desc);

      create table office (
        id uuid primary key,
        code text not null unique,
        name text not null,
        email text,
        source text not null,
        verified boolean not null default false
      );
      create table office_departement (
        departement text primary key,
        office_id uuid not null references office (id)
      );
      create index office_departement_office on office_departement (office_id);

      create table staff_role (
        user_id uuid not null references app_user (id),
        role text not null check (role in ('INSTRUCTOR', 'SUPPORT_AGENT', 'ADMINISTRATOR')),
        office_id uuid references office (id),
        granted_at timestamptz(3) not null,
        primary key (user_id, role),
        check (role <> 'INSTRUCTOR' or office_id is not null)
      );

      create table api_token (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        name text not null,
        prefix text not null,
        secret_hash bytea not null unique,
        scope text not null check (scope in ('READ', 'READ_WRITE')),
        structure_ids uuid[], -- null: every structure of the owner; an empty list means nothing
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        last_used_at timestamptz(3),
        revoked_at timestamptz(3),
        check (expires_at <= created_at + interval '366 days')
      );
      create index api_token_user on api_token (user_id, created_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table api_token, staff_role, office_departement, office, code_challenge, user_session, account_link, user_consent, app_user`,
    );
  }
}

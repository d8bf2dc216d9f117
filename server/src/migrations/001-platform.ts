import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Roles and the platform's own tables.
 * The owner migrates; the application works as `portail_app`, without DDL and append-only on the audit tables.
 */
export class Platform1700000000001 implements MigrationInterface {
  name = "Platform1700000000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'portail_app') then create role portail_app nologin; end if;
      exception when duplicate_object or unique_violation then null; -- two databases of one cluster migrate together
      end $$;
      do $$ begin execute format('grant portail_app to %I', current_user); exception when others then null; end $$;
      grant usage on schema public to portail_app;
      alter default privileges in schema public grant select, insert, update, delete on tables to portail_app;
      alter default privileges in schema public grant usage on sequences to portail_app;

      create table outbox_message (
        id uuid primary key,
        topic text not null,
        payload jsonb not null,
        created_at timestamptz(3) not null,
        available_at timestamptz(3) not null,
        leased_until timestamptz(3),
        attempts int not null default 0,
        done_at timestamptz(3),
        failed_at timestamptz(3),
        last_error text
      );
      create index outbox_message_due on outbox_message (available_at) where done_at is null and failed_at is null;

      create table audit_entry (
        id uuid primary key,
        at timestamptz(3) not null,
        request_id text not null,
        actor_kind text not null check (actor_kind in ('ANONYMOUS', 'USER', 'TOKEN', 'SYSTEM')),
        actor_user_id uuid,
        acting_for_structure_id uuid,
        action text not null,
        subject_kind text,
        subject_id text,
        result text not null check (result in ('ACCEPTED', 'REFUSED', 'FAILED')),
        problem_codes text[] not null default '{}',
        details jsonb not null default '{}'
      );
      create index audit_entry_at on audit_entry (at, id);
      create index audit_entry_structure on audit_entry (acting_for_structure_id, at desc) where acting_for_structure_id is not null;
      create index audit_entry_actor on audit_entry (actor_user_id, at desc) where actor_user_id is not null;

      -- The hash chain, written in batches by the worker: a chain head in the business transaction would serialise every write.
      create table audit_seal (
        position bigint primary key,
        entry_id uuid not null unique references audit_entry (id),
        hash bytea not null,
        sealed_at timestamptz(3) not null
      );
      revoke update, delete on audit_entry, audit_seal from portail_app;

      create table attempt_counter (
        key text primary key,
        points int not null,
        window_ends_at timestamptz(3) not null
      );
      create index attempt_counter_window on attempt_counter (window_ends_at);

      create table idempotency_key (
        actor_id uuid not null,
        key text not null check (length(key) between 8 and 200),
        operation text not null,
        payload_hash bytea not null,
        subject_id uuid,
        created_at timestamptz(3) not null,
        primary key (actor_id, key)
      );

      create table job_run (
        name text primary key,
        last_started_at timestamptz(3),
        last_finished_at timestamptz(3),
        last_error text
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table job_run, idempotency_key, attempt_counter, audit_seal, audit_entry, outbox_message`);
  }
}

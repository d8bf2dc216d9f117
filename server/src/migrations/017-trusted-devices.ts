import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Browsers recognised by a cookie of their own, trusted by a person or not; what a session was proved by; the token a session had before.
 * Trust falls in the database itself with whatever changes the account: no operation added later can forget it.
 */
export class TrustedDevices1700000000017 implements MigrationInterface {
  name = "TrustedDevices1700000000017";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row per browser that holds our device cookie, whoever signs in from it. The cookie is the id and a secret kept as its SHA-256.
      create table browser (
        id uuid primary key,
        token_hash bytea not null,
        previous_token_hash bytea,
        rotated_at timestamptz(3) not null,
        created_at timestamptz(3) not null
      );
      create index browser_rotation on browser (rotated_at);

      -- Rows of before name no browser: they only say that the account was used already.
      alter table user_device drop constraint user_device_user_id_device_masked_ip_key;
      alter table user_device
        drop column device,
        add column browser_id uuid references browser (id) on delete set null,
        add column user_agent text not null default '',
        add column trusted_at timestamptz(3),
        add column trusted_until timestamptz(3),
        add unique (user_id, browser_id),
        add check ((trusted_at is null) = (trusted_until is null)),
        add check (trusted_until <= trusted_at + interval '30 days');
      create index user_device_browser on user_device (browser_id);

      alter table user_session
        add column previous_token_hash bytea, -- opens nothing any more, and still signs out
        add column proved_by text, -- what was shown besides the password; null: nothing yet
        add column device_id uuid references user_device (id) on delete set null;
      create unique index user_session_previous_token on user_session (previous_token_hash);
      create index user_session_device on user_session (device_id);

      create function end_device_trust(owner uuid, kept_device uuid default null) returns void language sql as $$
        update user_device set trusted_at = null, trusted_until = null
        where user_id = owner and trusted_until is not null and id is distinct from kept_device
      $$;
      create function end_device_trust_of_user() returns trigger language plpgsql as $$
        begin
          perform end_device_trust(new.id);
          return null;
        end $$;
      create trigger app_user_ends_trust after update on app_user for each row
        when (old.password_hash is distinct from new.password_hash or old.login_email is distinct from new.login_email
          or old.status is distinct from new.status)
        execute function end_device_trust_of_user();
      create function end_device_trust_of_owner() returns trigger language plpgsql as $$
        begin
          perform end_device_trust(new.user_id);
          return null;
        end $$;
      create trigger staff_role_ends_trust after insert on staff_role for each row execute function end_device_trust_of_owner();
      create trigger second_factor_added_ends_trust after insert on second_factor for each row when (new.confirmed_at is not null)
        execute function end_device_trust_of_owner();
      create trigger second_factor_ends_trust after update on second_factor for each row
        when (old.confirmed_at is distinct from new.confirmed_at or old.removed_at is distinct from new.removed_at)
        execute function end_device_trust_of_owner();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger second_factor_ends_trust on second_factor;
      drop trigger second_factor_added_ends_trust on second_factor;
      drop trigger staff_role_ends_trust on staff_role;
      drop trigger app_user_ends_trust on app_user;
      drop function end_device_trust_of_owner, end_device_trust_of_user, end_device_trust;
      alter table user_session drop column previous_token_hash, drop column proved_by, drop column device_id;
      delete from user_device;
      alter table user_device drop column browser_id, drop column user_agent, drop column trusted_at, drop column trusted_until,
        add column device text not null, add unique (user_id, device, masked_ip);
      drop table browser;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Passkeys and security keys beside the authenticator apps, each with a name; one factor may be preferred. What a key answers is checked
 * with its public key: nothing here is secret.
 */
export class Passkeys1700000000016 implements MigrationInterface {
  name = "Passkeys1700000000016";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table second_factor
        drop constraint second_factor_kind_check,
        drop constraint second_factor_check,
        add constraint second_factor_kind_check check (kind in ('TOTP', 'PASSKEY', 'SECURITY_KEY')),
        add constraint second_factor_secret_check check (kind <> 'TOTP' or removed_at is not null or sealed_secret is not null),
        add column is_preferred boolean not null default false,
        add column last_used_at timestamptz(3);
      create unique index second_factor_preferred on second_factor (user_id) where is_preferred and removed_at is null;

      create table passkey (
        factor_id uuid primary key references second_factor (id) on delete cascade,
        credential_id text not null unique, -- base64url, chosen by the key
        public_key bytea not null, -- COSE
        counter bigint not null, -- of signatures; 0 for keys that do not count
        transports text[] not null,
        is_synced boolean not null
      );

      create table passkey_challenge (
        session_id uuid not null references user_session (id) on delete cascade,
        purpose text not null check (purpose in ('REGISTRATION', 'SIGN_IN', 'STEP_UP')),
        challenge bytea not null,
        factor_kind text check (factor_kind in ('PASSKEY', 'SECURITY_KEY')), -- of the key being added
        factor_name text,
        expires_at timestamptz(3) not null,
        primary key (session_id, purpose),
        check ((purpose = 'REGISTRATION') = (factor_kind is not null and factor_name is not null))
      );
      create index passkey_challenge_expiry on passkey_challenge (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table passkey_challenge, passkey;
      delete from second_factor where kind <> 'TOTP';
      drop index second_factor_preferred;
      alter table second_factor
        drop constraint second_factor_kind_check,
        drop constraint second_factor_secret_check,
        drop column is_preferred,
        drop column last_used_at,
        add constraint second_factor_kind_check check (kind in ('TOTP')),
        add constraint second_factor_check check (removed_at is not null or sealed_secret is not null);
    `);
  }
}

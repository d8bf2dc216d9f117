import type { MigrationInterface, QueryRunner } from "typeorm";

/** Authenticator apps and recovery codes. A seed is sealed, and erased once its app is removed; recovery codes are kept as digests. */
export class SecondFactors1700000000011 implements MigrationInterface {
  name = "SecondFactors1700000000011";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_factor (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        kind text not null check (kind in ('TOTP')),
        name text not null,
        sealed_secret bytea,
        last_accepted_step int, -- periods of 30 s since 1970: a code counts once, and none before it
        created_at timestamptz(3) not null,
        confirmed_at timestamptz(3),
        removed_at timestamptz(3),
        check (removed_at is not null or sealed_secret is not null)
      );
      create index second_factor_user on second_factor (user_id) where removed_at is null;
      create unique index second_factor_pending on second_factor (user_id, kind) where confirmed_at is null and removed_at is null;

      create table recovery_code (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        batch_id uuid not null, -- the ten codes printed together
        code_hash bytea not null unique,
        created_at timestamptz(3) not null,
        used_at timestamptz(3),
        revoked_at timestamptz(3)
      );
      create index recovery_code_user on recovery_code (user_id) where used_at is null and revoked_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table recovery_code, second_factor`);
  }
}

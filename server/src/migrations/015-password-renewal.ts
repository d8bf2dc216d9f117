import type { MigrationInterface, QueryRunner } from "typeorm";

/** Passwords that are too old: a session good only for replacing one, and what its owner was already warned of. */
export class PasswordRenewal1700000000015 implements MigrationInterface {
  name = "PasswordRenewal1700000000015";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table user_session drop constraint user_session_level_check;
      alter table user_session add constraint user_session_level_check check (level in ('PASSWORD', 'RENEWAL', 'FULL'));
      -- Days before the end that the last warning about this password was for; null when none was sent.
      alter table app_user add column password_warned_days int;
      create index app_user_password_age on app_user ((coalesce(password_changed_at, activated_at))) where status = 'ACTIVE';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index app_user_password_age;
      alter table app_user drop column password_warned_days;
      update user_session set level = 'PASSWORD' where level = 'RENEWAL';
      alter table user_session drop constraint user_session_level_check;
      alter table user_session add constraint user_session_level_check check (level in ('PASSWORD', 'FULL'));
    `);
  }
}

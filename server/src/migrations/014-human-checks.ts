import type { MigrationInterface, QueryRunner } from "typeorm";

/** The proofs of work that served: the key is what makes each of them good for one submission, even when two race. */
export class HumanChecks1700000000014 implements MigrationInterface {
  name = "HumanChecks1700000000014";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table used_human_check (
        digest bytea primary key, -- SHA-256 of the challenge's signature
        expires_at timestamptz(3) not null
      );
      create index used_human_check_expiry on used_human_check (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table used_human_check`);
  }
}

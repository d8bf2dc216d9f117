import type { MigrationInterface, QueryRunner } from "typeorm";

/** When the directory was last asked about a structure described by hand: the job that completes them takes the oldest first. */
export class DirectoryChecks1700000000006 implements MigrationInterface {
  name = "DirectoryChecks1700000000006";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table structure add column directory_checked_at timestamptz(3);
      create index structure_to_complete on structure (directory_checked_at nulls first, id) where directory_status = 'PENDING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index structure_to_complete; alter table structure drop column directory_checked_at`);
  }
}

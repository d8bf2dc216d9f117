import type { MigrationInterface, QueryRunner } from "typeorm";

/** An offer of the role of principal manager is recalled once, before it expires. */
export class OffersReminded1700000000063 implements MigrationInterface {
  name = "OffersReminded1700000000063";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table management_offer add column reminded_at timestamptz(3)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table management_offer drop column reminded_at`);
  }
}

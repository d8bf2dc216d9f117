import type { MigrationInterface, QueryRunner } from "typeorm";

/** A line remembers that its e-invoice names another buyer: it is looked at again before the request leaves. */
export class OtherBuyers1700000000031 implements MigrationInterface {
  name = "OtherBuyers1700000000031";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table refund_line add column billed_to text check (billed_to <> '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table refund_line drop column billed_to`);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A batch keeps who pays and in what words, as it was when its file first left: the same batch gives the same file whatever the settings
 * become. Why a bank sent money back is kept with the payment, as its code: no longer in the timeline, as French words.
 */
export class FrozenDebtor1700000000056 implements MigrationInterface {
  name = "FrozenDebtor1700000000056";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table payment_batch
        add column sealed_debtor bytea, -- encrypted; null until it is released, and for those released before, until it is taken out again
        add check (sealed_debtor is null or released_at is not null);
      update refund_event set reason = null where status = 'PAYMENT_FAILED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table payment_batch drop column sealed_debtor`);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/** Status reports of the bank (pain.002), and what of an advance was taken back in the figures. */
export class BankStatusReports1700000000060 implements MigrationInterface {
  name = "BankStatusReports1700000000060";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table payment_import drop constraint payment_import_format_check,
        add constraint payment_import_format_check check (format in ('CAMT', 'PAIN', 'CSV'));

      drop index payment_campaign;
      create index payment_campaign on payment (campaign_id, status) include (amount_cents, recovered_cents, batch_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index payment_campaign;
      create index payment_campaign on payment (campaign_id, status) include (amount_cents, batch_id);
      delete from payment_import_line where import_id in (select id from payment_import where format = 'PAIN');
      delete from payment_import where format = 'PAIN';
      alter table payment_import drop constraint payment_import_format_check,
        add constraint payment_import_format_check check (format in ('CAMT', 'CSV'));
    `);
  }
}

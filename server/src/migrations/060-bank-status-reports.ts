import type { MigrationInterface, QueryRunner } from "typeorm";

/** Status reports of the bank (pain.002), what of an advance was taken back in the figures, and whose fault a transfer sent back is. */
export class BankStatusReports1700000000060 implements MigrationInterface {
  name = "BankStatusReports1700000000060";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table payment_import drop constraint payment_import_format_check,
        add constraint payment_import_format_check check (format in ('CAMT', 'PAIN', 'CSV'));

      -- The bank refused this very account; false: a whole file, a closed system, a double. Until now every failure asked for another account.
      alter table payment add column account_refused boolean not null default false;
      update payment set account_refused = true where status = 'FAILED';
      alter table payment add constraint payment_account_refused check (not account_refused or status = 'FAILED');

      drop index payment_campaign;
      create index payment_campaign on payment (campaign_id, status) include (amount_cents, recovered_cents, batch_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index payment_campaign;
      create index payment_campaign on payment (campaign_id, status) include (amount_cents, batch_id);
      alter table payment drop column account_refused;
      delete from payment_import_line where import_id in (select id from payment_import where format = 'PAIN');
      delete from payment_import where format = 'PAIN';
      alter table payment_import drop constraint payment_import_format_check,
        add constraint payment_import_format_check check (format in ('CAMT', 'CSV'));
    `);
  }
}

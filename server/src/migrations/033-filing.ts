import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who retired a bank account; an invoice is found in any request of a structure; what changed since an instant is read in order. */
export class Filing1700000000033 implements MigrationInterface {
  name = "Filing1700000000033";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bank_account add column archived_by uuid references app_user (id),
        add constraint bank_account_archived check (archived_by is null or archived_at is not null);
      create index refund_line_invoice on refund_line (structure_id, invoice_key);
      create index refund_request_updated on refund_request (structure_id, updated_at desc, id desc);
      create index refund_request_bank_account on refund_request (bank_account_id) where bank_account_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index refund_line_invoice, refund_request_updated, refund_request_bank_account;
      alter table bank_account drop column archived_by;
    `);
  }
}

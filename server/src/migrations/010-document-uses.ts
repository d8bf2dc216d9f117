import type { MigrationInterface, QueryRunner } from "typeorm";

/** A file may be deleted: what still refers to it is looked for, by us and by the foreign keys, without reading whole tables. */
export class DocumentUses1700000000010 implements MigrationInterface {
  name = "DocumentUses1700000000010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index refund_attachment_document on refund_attachment (document_id);
      create index bank_account_rib on bank_account (rib_document_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index refund_attachment_document, bank_account_rib`);
  }
}

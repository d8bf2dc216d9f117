import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The header of a draft has a version of its own, as its lines have: who changes one stands in nobody's way at the other. And an e-invoice
 * of another buyer, kept for lines a person will type, says so from then on.
 */
export class HeadersAndLinesApart1700000000047 implements MigrationInterface {
  name = "HeadersAndLinesApart1700000000047";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table refund_request
        add column header_version int not null default 1,
        add column header_saved_by uuid references app_user (id),
        add column header_saved_at timestamptz(3);
      create index refund_request_header_saved_by on refund_request (header_saved_by);
      alter table refund_attachment add column billed_to text check (billed_to <> '');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table refund_attachment drop column billed_to;
      alter table refund_request drop column header_version, drop column header_saved_by, drop column header_saved_at;
    `);
  }
}

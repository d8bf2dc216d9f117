import type { MigrationInterface, QueryRunner } from "typeorm";

/** Indexes the figures of a campaign are read from alone, however many requests there are. */
export class Figures1700000000045 implements MigrationInterface {
  name = "Figures1700000000045";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index refund_request_campaign on refund_request (campaign_id, office_id, status) include (id, total_cents, granted_cents, submitted_at)
        where status <> 'DRAFT';
      create index refund_event_way on refund_event (request_id, status, at) where status in ('IN_REVIEW', 'APPROVED', 'REJECTED', 'PAID');
      create index payment_campaign on payment (campaign_id, status) include (amount_cents, batch_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index refund_request_campaign, refund_event_way, payment_campaign`);
  }
}

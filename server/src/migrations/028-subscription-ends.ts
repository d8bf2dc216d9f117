import type { MigrationInterface, QueryRunner } from "typeorm";

/** Ends of subscriptions are told before they come; requests of a management center's user remember the center. */
export class SubscriptionEnds1700000000028 implements MigrationInterface {
  name = "SubscriptionEnds1700000000028";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table space_subscription add column noticed_days int; -- the last notice of its end: 30 or 7 days before; null when none was given
      create index space_subscription_end on space_subscription (ends_on) where ended_at is null and ends_on is not null;

      -- A request of attachment made for a management center: its client reads for whom the person works.
      create table client_request (
        approval_id uuid primary key references approval (id),
        center_id uuid not null references structure (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table client_request;
      drop index space_subscription_end;
      alter table space_subscription drop column noticed_days`);
  }
}

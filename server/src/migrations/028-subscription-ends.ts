import type { MigrationInterface, QueryRunner } from "typeorm";

/** Ends of subscriptions are told before they come; requests of a management center's user remember the center. */
export class SubscriptionEnds1700000000028 implements MigrationInterface {
  name = "SubscriptionEnds1700000000028";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table space_subscription add column noticed_days int; -- the last notice of its end: 30 or 7 days before; null when none was given
      create index space_subscription_end on space_subscription (ends_on) where ended_at is null and ends_on is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index space_subscription_end;
      alter table space_subscription drop column noticed_days`);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/** The messages nobody will try again, counted at each look at the figures: few among millions that were delivered. */
export class GivenUpMessages1700000000051 implements MigrationInterface {
  name = "GivenUpMessages1700000000051";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index outbox_message_given_up on outbox_message (failed_at) where failed_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index outbox_message_given_up`);
  }
}

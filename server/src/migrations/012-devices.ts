import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Where each account was used from, so that a sign-in from elsewhere can be told to its owner: sessions themselves are forgotten too
 * soon for people who come once a year.
 */
export class Devices1700000000012 implements MigrationInterface {
  name = "Devices1700000000012";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table user_device (
        id uuid primary key,
        user_id uuid not null references app_user (id),
        device text not null, -- browser and system in words, without version: an update is not another device
        masked_ip text not null,
        first_seen_at timestamptz(3) not null,
        last_seen_at timestamptz(3) not null,
        unique (user_id, device, masked_ip)
      );
      create index user_device_last_seen on user_device (last_seen_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table user_device`);
  }
}

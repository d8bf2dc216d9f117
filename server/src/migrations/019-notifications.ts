import type { MigrationInterface, QueryRunner } from "typeorm";

/** What happened to a person, how they want to hear of it, and what became of the mails sent to them; when a token was last warned about. */
export class Notifications1700000000019 implements MigrationInterface {
  name = "Notifications1700000000019";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id uuid primary key,
        user_id uuid not null references app_user (id) on delete cascade,
        kind text not null,
        event_key text not null,
        params jsonb not null,
        link text not null check (link ~ '^/[^/\\\\]'), -- a place of the portal, never another site
        in_portal boolean not null,
        mail text not null check (mail in ('NONE', 'NOW', 'DIGEST')),
        created_at timestamptz(3) not null,
        read_at timestamptz(3),
        digested_at timestamptz(3),
        unique (user_id, kind, event_key) -- the same event tells the same person once, however often it is handled
      );
      create index notification_by_date on notification (user_id, created_at desc, id desc) where in_portal;
      create index notification_unread_first on notification (user_id, ((read_at is null)::int) desc, created_at desc, id desc) where in_portal;
      create index notification_to_digest on notification (created_at) where mail = 'DIGEST' and digested_at is null;
      create index notification_age on notification (created_at);

      create table notification_preference (
        user_id uuid not null references app_user (id) on delete cascade,
        family text not null,
        in_portal boolean not null,
        mail text not null check (mail in ('NONE', 'NOW', 'DIGEST')),
        primary key (user_id, family)
      );
      create table notification_digest (
        user_id uuid primary key references app_user (id) on delete cascade,
        frequency text not null check (frequency in ('DAILY', 'WEEKLY'))
      );

      -- Neither the text of a mail nor its address: what it was about, whom it went to (masked), and how that ended.
      create table mail_delivery (
        id uuid primary key,
        message_id text not null unique,
        outbox_id uuid not null,
        user_id uuid not null references app_user (id) on delete cascade,
        kind text not null,
        masked_to text not null,
        state text not null check (state in ('WAITING', 'SENT', 'REFUSED', 'GIVEN_UP', 'OUTDATED')),
        attempts int not null,
        first_tried_at timestamptz(3) not null,
        last_tried_at timestamptz(3) not null
      );
      create index mail_delivery_user on mail_delivery (user_id, last_tried_at desc, id desc);
      create index mail_delivery_age on mail_delivery (last_tried_at);
      create index mail_delivery_waiting on mail_delivery (outbox_id) where state = 'WAITING';

      alter table api_token add column noticed_days int; -- the last notice of its end: 30, 7 or 0 days before; null when none was given
      create index api_token_end on api_token (expires_at) where revoked_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table api_token drop column noticed_days;
      drop table mail_delivery, notification_digest, notification_preference, notification`);
  }
}

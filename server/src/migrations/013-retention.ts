import type { MigrationInterface, QueryRunner } from "typeorm";

/** Indexes of the retention jobs: what is old is found without reading what is not. */
export class Retention1700000000013 implements MigrationInterface {
  name = "Retention1700000000013";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index app_user_pending on app_user (created_at) where status = 'PENDING_ACTIVATION';
      create index account_link_expiry on account_link (expires_at);
      create index account_link_user on account_link (user_id);
      create index user_consent_user on user_consent (user_id);
      create index code_challenge_age on code_challenge (created_at);
      create index code_challenge_session on code_challenge (session_id);
      create index user_session_expiry on user_session (expires_at);
      create index outbox_message_done on outbox_message (done_at) where done_at is not null;
      create index idempotency_key_age on idempotency_key (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index app_user_pending, account_link_expiry, account_link_user, user_consent_user, code_challenge_age,
      code_challenge_session, user_session_expiry, outbox_message_done, idempotency_key_age`);
  }
}

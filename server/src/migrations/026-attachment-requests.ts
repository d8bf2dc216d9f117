import type { MigrationInterface, QueryRunner } from "typeorm";

/** Attachment requests that carry the spaces asked with them: one row per space, each given or refused alone. */
export class AttachmentRequests1700000000026 implements MigrationInterface {
  name = "AttachmentRequests1700000000026";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table space_subscription_request drop constraint space_subscription_request_pkey,
        add primary key (approval_id, space_code),
        drop constraint space_subscription_request_granted_access_check,
        add constraint space_subscription_request_granted_access_check check (granted_access in ('NONE', 'READ', 'WRITE')),
        add constraint space_subscription_request_refused_alone check (granted_access <> 'NONE' or num_nonnulls(granted_starts_on, granted_ends_on) = 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table space_subscription_request drop constraint space_subscription_request_pkey,
        add primary key (approval_id),
        drop constraint space_subscription_request_refused_alone,
        drop constraint space_subscription_request_granted_access_check,
        add constraint space_subscription_request_granted_access_check check (granted_access in ('READ', 'WRITE'));
    `);
  }
}

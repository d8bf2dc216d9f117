import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a person did is found by an index in every table that grows with the requests; one index that repeated another goes. What the scanner
 * found is in the journal, where it is read: the column beside it was read by nobody.
 */
export class IndexesOfPersonalData1700000000058 implements MigrationInterface {
  name = "IndexesOfPersonalData1700000000058";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index refund_request_account;
      create index refund_message_author on refund_message (author_user_id);
      create index piece_item_answered_by on piece_item (answered_by) where answered_by is not null;
      create index piece_request_completed_by on piece_request (completed_by) where completed_by is not null;
      create index refund_event_actor on refund_event (actor_user_id) where actor_user_id is not null;
      create index approval_decided_by on approval (decided_by) where decided_by is not null;
      create index approval_decider_user on approval (decider_user_id) where decider_user_id is not null;
      create index approval_decision_user on approval_decision (user_id);
      create index bank_account_created_by on bank_account (created_by);
      create index bank_account_archived_by on bank_account (archived_by) where archived_by is not null;
      create index structure_created_by on structure (created_by) where created_by is not null;
      create index structure_space_opened_by on structure_space (opened_by) where opened_by is not null;
      alter table document drop column threat;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document add column threat text;
      update document set threat = 'unknown' where scan_status = 'INFECTED';
      alter table document add constraint document_threat check ((scan_status = 'INFECTED') = (threat is not null));
      drop index refund_message_author, piece_item_answered_by, piece_request_completed_by, refund_event_actor, approval_decided_by,
        approval_decider_user, approval_decision_user, bank_account_created_by, bank_account_archived_by, structure_created_by,
        structure_space_opened_by;
      create index refund_request_account on refund_request (bank_account_id);
    `);
  }
}

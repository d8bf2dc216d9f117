import type { MigrationInterface, QueryRunner } from "typeorm";

/** Many requests decided by one act, one after the other; what such a list announces waits for everything else; the inbox by expiry. */
export class BulkDecisions1700000000027 implements MigrationInterface {
  name = "BulkDecisions1700000000027";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bulk_decision (
        id uuid primary key,
        asked_by uuid not null references app_user (id),
        -- Through what it was asked: rights are those of that session or token when each request is decided.
        session_id uuid references user_session (id) on delete set null,
        token_id uuid references api_token (id) on delete set null,
        verdict text not null check (verdict in ('APPROVED', 'REJECTED')),
        rejection_reason text, -- a code of shared/approvals/rejection-reasons
        public_reason text,
        internal_note text,
        created_at timestamptz(3) not null,
        finished_at timestamptz(3),
        check (verdict <> 'REJECTED' or num_nonnulls(rejection_reason, public_reason) > 0)
      );
      create index bulk_decision_asked on bulk_decision (asked_by, created_at desc, id desc);
      create index bulk_decision_unfinished on bulk_decision (asked_by) where finished_at is null;
      create index bulk_decision_age on bulk_decision (finished_at);
      create index bulk_decision_session on bulk_decision (session_id);
      create index bulk_decision_token on bulk_decision (token_id);

      create table bulk_decision_item (
        bulk_decision_id uuid not null references bulk_decision (id) on delete cascade,
        position int not null,
        approval_id uuid not null references approval (id),
        outcome text not null default 'WAITING' check (outcome in ('WAITING', 'DECIDED', 'NOT_DECIDED')),
        problem_code text,
        problem_params jsonb not null default '{}',
        attempts int not null default 0, -- tries that failed for a reason of ours
        settled_at timestamptz(3),
        primary key (bulk_decision_id, position),
        unique (bulk_decision_id, approval_id),
        check ((outcome = 'WAITING') = (settled_at is null)),
        check ((outcome = 'NOT_DECIDED') = (problem_code is not null))
      );
      -- The first request of each list, then the second of each: a short list never waits for the end of a long one.
      create index bulk_decision_item_next on bulk_decision_item (attempts, position, bulk_decision_id) where outcome = 'WAITING';
      create index bulk_decision_item_waiting on bulk_decision_item (bulk_decision_id) where outcome = 'WAITING';

      alter table outbox_message add column is_bulk boolean not null default false; -- one of hundreds: after everything else
      drop index outbox_message_due;
      create index outbox_message_due on outbox_message (is_bulk, available_at, id) where done_at is null and failed_at is null;

      create index approval_inbox_by_expiry on approval (decider_structure_id, status, expires_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index approval_inbox_by_expiry;
      drop index outbox_message_due;
      alter table outbox_message drop column is_bulk;
      create index outbox_message_due on outbox_message (available_at) where done_at is null and failed_at is null;
      drop table bulk_decision_item, bulk_decision`);
  }
}

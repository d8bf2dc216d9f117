import type { MigrationInterface, QueryRunner } from "typeorm";
import { decisionMotives } from "./reference-data/decision-motives.ts";

/**
 * What an office does with the requests of its départements: decisions with their motive, held to two people above an amount, requests sent
 * to another office, lists of requests decided by one act, and the indexes of the queue.
 */
export class Instruction1700000000035 implements MigrationInterface {
  name = "Instruction1700000000035";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(offices);
    await runner.query(decisions);
    for (const [index, { code, fr, en }] of decisionMotives.entries()) {
      await runner.query(`insert into decision_motive (code, position, name_fr, name_en) values ($1, $2, $3, $4)`, [
        code,
        index + 1,
        fr,
        en,
      ]);
    }
    await runner.query(requests);
    await runner.query(bulk);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from bulk_decision_item where request_id is not null;
      drop index bulk_decision_item_request;
      alter table bulk_decision_item drop column request_id, alter column approval_id set not null;
      delete from bulk_decision where subject = 'REFUND_REQUEST';
      alter table bulk_decision drop column subject, drop column motive_code;
      alter table bulk_decision add check (verdict <> 'REJECTED' or num_nonnulls(rejection_reason, public_reason) > 0);
      drop trigger refund_request_decided on refund_request;
      drop function refund_request_needs_a_decision;
      drop index refund_request_queue, refund_request_queue_by_amount, refund_request_in_hand, refund_request_proposed, refund_request_account, refund_request_number_start;
      alter table refund_request drop column granted_cents, drop column proposed_by, drop column decision_motive, drop column flags;
      alter table refund_event drop column office_id, drop column motive_code;
      drop table refund_decision, decision_motive;
      alter table structure drop column main_departement;
      alter table office drop column second_eyes_above_cents, drop column version`);
  }
}

const offices = `
  -- Above this amount asked, a decision is proposed by one officer and confirmed by another; administrators change it.
  alter table office add column second_eyes_above_cents bigint not null default 1000000 check (second_eyes_above_cents >= 0),
    add column version int not null default 1;
  -- Where the main user establishment is, when it is not the département of the commune: its office instructs.
  alter table structure add column main_departement text;`;

const decisions = `
  create table decision_motive (
    code text primary key,
    position int not null unique,
    name_fr text not null,
    name_en text not null
  );
  create table refund_decision (
    id uuid primary key,
    request_id uuid not null references refund_request (id) on delete cascade,
    verdict text not null check (verdict in ('APPROVED', 'REJECTED')),
    motive_code text references decision_motive (code),
    reason text, -- words the requester reads
    internal_note text, -- never leaves the office
    granted_cents bigint not null check (granted_cents >= 0),
    asked_cents bigint not null check (asked_cents >= granted_cents),
    second_eyes_above_cents bigint not null, -- of the office, on that day
    proposed_by uuid not null references app_user (id),
    proposed_at timestamptz(3) not null,
    outcome text not null check (outcome in ('PROPOSED', 'FINAL', 'SENT_BACK')),
    settled_by uuid references app_user (id),
    settled_at timestamptz(3),
    settled_note text, -- why it was sent back
    check (verdict <> 'REJECTED' or motive_code is not null),
    check ((outcome = 'PROPOSED') = (settled_at is null)),
    -- Two people above the amount, and never the same one twice.
    check (outcome <> 'FINAL' or asked_cents <= second_eyes_above_cents or (settled_by is not null and settled_by <> proposed_by))
  );
  create unique index refund_decision_pending on refund_decision (request_id) where outcome = 'PROPOSED';
  create unique index refund_decision_final on refund_decision (request_id) where outcome = 'FINAL';
  create index refund_decision_request on refund_decision (request_id, proposed_at);`;

const requests = `
  alter table refund_event add column office_id uuid references office (id), add column motive_code text references decision_motive (code);
  update refund_event e set office_id = r.office_id from refund_request r where r.id = e.request_id and e.actor_kind = 'OFFICE';
  alter table refund_request
    add column granted_cents bigint check (granted_cents between 0 and total_cents), -- null until it is approved
    add column proposed_by uuid references app_user (id), -- whose decision waits for a colleague
    add column decision_motive text references decision_motive (code),
    add column flags text[] not null default '{}', -- what the office looks at twice, as it was when it was sent
    add check (proposed_by is null or status = 'IN_REVIEW');
  update refund_request set granted_cents = total_cents where status in ('APPROVED', 'PAYMENT_ORDERED', 'PAID');

  create function refund_request_needs_a_decision() returns trigger language plpgsql as $$
  begin
    if not exists (select from refund_decision d where d.request_id = new.id and d.outcome = 'FINAL' and d.verdict = new.status) then
      raise exception 'A request is decided by a decision that is final.' using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger refund_request_decided after update of status on refund_request deferrable initially deferred
    for each row when (old.status = 'IN_REVIEW' and new.status in ('APPROVED', 'REJECTED')) execute function refund_request_needs_a_decision();

  create index refund_request_queue on refund_request (office_id, submitted_at, id)
    where status in ('SUBMITTED', 'AVAILABLE', 'IN_REVIEW', 'SUSPENDED', 'COMPLETED', 'REROUTED');
  create index refund_request_queue_by_amount on refund_request (office_id, total_cents, id)
    where status in ('SUBMITTED', 'AVAILABLE', 'IN_REVIEW', 'SUSPENDED', 'COMPLETED', 'REROUTED');
  create index refund_request_in_hand on refund_request (instructor_id, submitted_at, id)
    where status in ('SUBMITTED', 'AVAILABLE', 'IN_REVIEW', 'SUSPENDED', 'COMPLETED', 'REROUTED');
  create index refund_request_proposed on refund_request (office_id, submitted_at, id) where proposed_by is not null;
  create index refund_request_account on refund_request (bank_account_id);
  create index refund_request_number_start on refund_request (number text_pattern_ops);`;

const bulk = `
  alter table bulk_decision add column subject text not null default 'APPROVAL' check (subject in ('APPROVAL', 'REFUND_REQUEST')),
    add column motive_code text references decision_motive (code);
  alter table bulk_decision drop constraint bulk_decision_check;
  alter table bulk_decision add check (verdict <> 'REJECTED' or num_nonnulls(rejection_reason, public_reason, motive_code) > 0);
  alter table bulk_decision_item alter column approval_id drop not null, add column request_id uuid references refund_request (id),
    add check (num_nonnulls(approval_id, request_id) = 1);
  create unique index bulk_decision_item_request on bulk_decision_item (bulk_decision_id, request_id);`;

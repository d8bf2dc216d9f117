import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A request whose decision only was proposed is not counted among the decided ones of its list. A proposal ends with the step that makes it
 * pointless. What was written otherwise until now is put right.
 */
export class ProposalsAndIndexes1700000000057 implements MigrationInterface {
  name = "ProposalsAndIndexes1700000000057";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bulk_decision_item drop constraint bulk_decision_item_outcome_check,
        add constraint bulk_decision_item_outcome_check check (outcome in ('WAITING', 'DECIDED', 'PROPOSED', 'NOT_DECIDED'));
      update bulk_decision_item i set outcome = 'PROPOSED' from refund_decision d
        where i.outcome = 'DECIDED' and d.request_id = i.request_id and d.proposed_at = i.settled_at and d.asked_cents > d.second_eyes_above_cents;
    `);
    await runner.query(lapsed);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger refund_request_proposal_ended on refund_request;
      drop function refund_request_ends_its_proposal;
      update refund_decision set outcome = 'SENT_BACK' where outcome = 'LAPSED';
      alter table refund_decision drop constraint refund_decision_outcome_check,
        add constraint refund_decision_outcome_check check (outcome in ('PROPOSED', 'FINAL', 'SENT_BACK'));
      update bulk_decision_item set outcome = 'DECIDED' where outcome = 'PROPOSED';
      alter table bulk_decision_item drop constraint bulk_decision_item_outcome_check,
        add constraint bulk_decision_item_outcome_check check (outcome in ('WAITING', 'DECIDED', 'NOT_DECIDED'));
    `);
  }
}

const lapsed = `
  alter table refund_decision drop constraint refund_decision_outcome_check,
    add constraint refund_decision_outcome_check check (outcome in ('PROPOSED', 'FINAL', 'SENT_BACK', 'LAPSED'));
  update refund_decision d set outcome = 'LAPSED', settled_at = r.updated_at from refund_request r
    where r.id = d.request_id and d.outcome = 'PROPOSED' and r.proposed_by is null;

  create function refund_request_ends_its_proposal() returns trigger language plpgsql as $$
  begin
    if exists (select from refund_decision d where d.request_id = new.id and d.outcome = 'PROPOSED') then
      raise exception 'A proposal ends with the wait for its confirmation.' using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger refund_request_proposal_ended after update of proposed_by on refund_request deferrable initially deferred
    for each row when (old.proposed_by is not null and new.proposed_by is null) execute function refund_request_ends_its_proposal();`;

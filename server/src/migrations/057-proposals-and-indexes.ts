import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A request whose decision only was proposed is not counted among the decided ones of its list. What was written otherwise until now is put right.
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
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update bulk_decision_item set outcome = 'DECIDED' where outcome = 'PROPOSED';
      alter table bulk_decision_item drop constraint bulk_decision_item_outcome_check,
        add constraint bulk_decision_item_outcome_check check (outcome in ('WAITING', 'DECIDED', 'NOT_DECIDED'));
    `);
  }
}

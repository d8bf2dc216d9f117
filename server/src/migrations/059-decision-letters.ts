import type { MigrationInterface, QueryRunner } from "typeorm";

/** The letter of a decision, frozen as the request was when it was sent: its hash is printed on the PDF and can be checked for ever. */
export class DecisionLetters1700000000059 implements MigrationInterface {
  name = "DecisionLetters1700000000059";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table refund_decision add column letter jsonb, add check (letter is null or outcome = 'FINAL')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table refund_decision drop column letter`);
  }
}

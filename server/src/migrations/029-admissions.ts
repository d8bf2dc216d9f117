import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An attachment remembers who let the person in, by an approval or by an invitation: of somebody whom one let in oneself, the word proves
 * nothing. It goes along when the structure changes its SIRET.
 */
export class Admissions1700000000029 implements MigrationInterface {
  name = "Admissions1700000000029";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table membership add column admitted_by uuid references app_user (id);
      update membership m set admitted_by = p.decided_by from approval p where p.id = m.approval_id;
      update membership m set admitted_by = i.invited_by from membership_invitation i
        where m.proof = 'INVITED' and i.status = 'ACCEPTED' and i.user_id = m.user_id and i.structure_id = m.structure_id;
      create index membership_admitted_by on membership (admitted_by) where admitted_by is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table membership drop column admitted_by`);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A subscription counts only within the attachment it was given in: somebody who left and comes back starts without the old rights,
 * even before the rows are tidied.
 */
export class RightsOfCurrentMembership1700000000007 implements MigrationInterface {
  name = "RightsOfCurrentMembership1700000000007";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(accessGrant("and m.started_at <= b.created_at"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(accessGrant(""));
  }
}

function accessGrant(withinMembership: string): string {
  return `
    create or replace view access_grant (user_id, structure_id, capability, source, source_id, valid_from, valid_until) as
      select m.user_id, m.structure_id, c.capability, 'MEMBERSHIP', m.id, m.started_at, m.ended_at
      from membership m
      join structure s on s.id = m.structure_id and s.status <> 'INACTIVE'
      cross join lateral (values ('STRUCTURE_READ', true), ('STRUCTURE_MANAGE', m.role in ('PRINCIPAL_MANAGER', 'DEPUTY_MANAGER')),
        ('STRUCTURE_ADMINISTER', m.role = 'PRINCIPAL_MANAGER')) as c (capability, held)
      where c.held and m.ended_at is null
      union all
      select b.user_id, b.structure_id, c.capability, 'SPACE_SUBSCRIPTION', b.id,
        b.starts_on::timestamp at time zone 'Europe/Paris', (b.ends_on + 1)::timestamp at time zone 'Europe/Paris'
      from space_subscription b
      join membership m on m.user_id = b.user_id and m.structure_id = b.structure_id and m.ended_at is null ${withinMembership}
      join structure s on s.id = b.structure_id and s.status <> 'INACTIVE'
      join structure_space o on o.structure_id = b.structure_id and o.space_code = b.space_code and o.closed_at is null
      cross join lateral (values (b.space_code || '_READ', true), (b.space_code || '_WRITE', b.access = 'WRITE' and o.ceiling = 'WRITE'))
        as c (capability, held)
      where c.held and b.ended_at is null`;
}

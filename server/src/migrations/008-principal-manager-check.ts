import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The deferred check of « exactly one principal manager » looked for a column that the structure table does not have, so that no structure
 * could be created. Each table now names its own column.
 */
export class PrincipalManagerCheck1700000000008 implements MigrationInterface {
  name = "PrincipalManagerCheck1700000000008";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function check_principal_manager() returns trigger language plpgsql security definer set search_path = public as $$
      declare target uuid;
      begin
        if tg_table_name = 'structure' then target := new.id;
        elsif tg_op = 'DELETE' then target := old.structure_id;
        else target := new.structure_id;
        end if;
        if exists (select from structure s where s.id = target and s.status = 'ACTIVE')
          and not exists (select from membership m where m.structure_id = target and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null)
        then raise exception 'structure % has no principal manager', target using errcode = '23514', constraint = 'structure_has_principal_manager';
        end if;
        return null;
      end $$;
    `);
  }

  /** Forward only: the former text of the function never worked. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Establishments that the directory says are closed, the pace at which it is asked about each structure, the export that goes before a
 * closing, and no third status: what waits for its activation is a registration, not a structure.
 */
export class StructureLife1700000000022 implements MigrationInterface {
  name = "StructureLife1700000000022";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table structure add column establishment_closed_on date;
      create index structure_to_check on structure (directory_checked_at nulls first, id)
        where directory_status <> 'PENDING' and status = 'ACTIVE';
      alter table structure drop constraint structure_status_check;
      alter table structure add constraint structure_status_check check (status in ('ACTIVE', 'INACTIVE'));

      -- The same export, of a structure instead of a person: whoever asked it still owns the file.
      alter table data_export add column structure_id uuid references structure (id);
      drop index data_export_in_progress;
      create unique index data_export_in_progress on data_export (user_id, coalesce(structure_id, user_id)) where status in ('ASKED', 'PREPARING');
      create index data_export_structure on data_export (structure_id, asked_at desc) where structure_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from data_export where structure_id is not null;
      drop index data_export_in_progress;
      alter table data_export drop column structure_id;
      create unique index data_export_in_progress on data_export (user_id) where status in ('ASKED', 'PREPARING');
      alter table structure drop constraint structure_status_check;
      alter table structure add constraint structure_status_check check (status in ('ACTIVE', 'INACTIVE', 'ACTIVATION_PENDING'));
      drop index structure_to_check;
      alter table structure drop column establishment_closed_on;
    `);
  }
}

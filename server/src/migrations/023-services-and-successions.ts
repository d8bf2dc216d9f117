import type { MigrationInterface, QueryRunner } from "typeorm";

/** Services of a structure that an attachment may target, the succession of one SIRET to another, and the order of a structure's journal. */
export class ServicesAndSuccessions1700000000023 implements MigrationInterface {
  name = "ServicesAndSuccessions1700000000023";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table structure_service (
        id uuid primary key,
        structure_id uuid not null references structure (id),
        code text not null check (code ~ '^[A-Z0-9][A-Z0-9._-]{0,19}$'),
        name text not null,
        starts_on date not null,
        ends_on date, -- its last day; people attached to it stay attached
        created_by uuid not null references app_user (id),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        unique (structure_id, id),
        check (ends_on is null or ends_on >= starts_on)
      );
      -- For good: a code that once named another service would make old requests say something else.
      create unique index structure_service_code on structure_service (structure_id, code);

      -- The pair, so that nobody is attached to the service of another structure.
      alter table membership add column service_id uuid,
        add constraint membership_service foreign key (structure_id, service_id) references structure_service (structure_id, id);
      alter table membership_request add column requested_service_code text, add column granted_service_id uuid,
        add constraint membership_request_service foreign key (structure_id, granted_service_id) references structure_service (structure_id, id);

      -- A structure that moved: what it was keeps its own row and its own requests. One successor, for good.
      create table structure_succession (
        predecessor_id uuid primary key references structure (id),
        successor_id uuid not null references structure (id),
        moved_on date not null, -- deliveries from this day on belong to the successor
        is_merge boolean not null, -- the successor was on the portal already
        declared_by uuid not null references app_user (id),
        declared_at timestamptz(3) not null,
        check (predecessor_id <> successor_id)
      );
      create index structure_succession_successor on structure_succession (successor_id);

      drop index audit_entry_structure;
      create index audit_entry_structure on audit_entry (acting_for_structure_id, at desc, id desc) where acting_for_structure_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index audit_entry_structure;
      create index audit_entry_structure on audit_entry (acting_for_structure_id, at desc) where acting_for_structure_id is not null;
      drop table structure_succession;
      alter table membership_request drop column requested_service_code, drop column granted_service_id;
      alter table membership drop column service_id;
      drop table structure_service;
    `);
  }
}

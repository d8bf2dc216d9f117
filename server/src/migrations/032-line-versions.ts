import type { MigrationInterface, QueryRunner } from "typeorm";

/** A line says who saved it last and how often it was saved: two people who edit one draft are told, line by line. */
export class LineVersions1700000000032 implements MigrationInterface {
  name = "LineVersions1700000000032";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table refund_line
        add column version int not null default 1,
        add column saved_by uuid references app_user (id),
        add column saved_at timestamptz(3);
      -- Lines of before: by who opened the draft, when the draft last changed.
      update refund_line l set saved_by = r.created_by, saved_at = r.updated_at from refund_request r where r.id = l.request_id;
      alter table refund_line alter column saved_by set not null, alter column saved_at set not null;
      create index refund_line_saved_by on refund_line (saved_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table refund_line drop column version, drop column saved_by, drop column saved_at`);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the scanner said and when; e-invoices are kept beside PDFs and pictures. */
export class DocumentChecks1700000000034 implements MigrationInterface {
  name = "DocumentChecks1700000000034";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document drop constraint document_media_type_check;
      alter table document add constraint document_media_type_check
        check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'application/xml'));
      alter table document add column scanned_at timestamptz(3), add column threat text, add column scan_attempts int not null default 0, add column page_count int;
      update document set scanned_at = created_at, threat = case scan_status when 'INFECTED' then 'unknown' end
        where scan_status in ('CLEAN', 'INFECTED');
      alter table document add constraint document_scanned check ((scan_status in ('CLEAN', 'INFECTED')) = (scanned_at is not null));
      alter table document add constraint document_threat check ((scan_status = 'INFECTED') = (threat is not null));
      create index document_pending on document (created_at) where scan_status = 'PENDING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document drop constraint document_media_type_check;
      alter table document add constraint document_media_type_check check (media_type in ('application/pdf', 'image/jpeg', 'image/png'));
      alter table document drop column scanned_at, drop column threat, drop column scan_attempts, drop column page_count;
      drop index if exists document_pending;
    `);
  }
}

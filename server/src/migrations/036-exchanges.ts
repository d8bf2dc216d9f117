import type { MigrationInterface, QueryRunner } from "typeorm";
import { instructionReasons } from "./reference-data/instruction-reasons.ts";

/**
 * The dialogue about a sent request: pieces asked and what answers them, messages both ways, and what was granted line by line.
 * A line is never granted more than it was computed to be worth.
 */
export class Exchanges1700000000036 implements MigrationInterface {
  name = "Exchanges1700000000036";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table instruction_reason (
        code text primary key,
        purpose text not null check (purpose in ('PIECE', 'LINE')), -- why something is asked; why a line is not granted as asked
        name_fr text not null,
        name_en text not null,
        position int not null,
        unique (purpose, position)
      );

      create table piece_request (
        id uuid primary key,
        request_id uuid not null references refund_request (id) on delete cascade,
        words text not null default '',
        due_on date not null,
        asked_by uuid not null references app_user (id),
        asked_at timestamptz(3) not null,
        reminders_sent int not null default 0,
        completed_by uuid references app_user (id), -- null while open, and when the officer went on without the answer
        ended_at timestamptz(3),
        check (completed_by is null or ended_at is not null)
      );
      create unique index piece_request_one_open on piece_request (request_id) where ended_at is null;
      create index piece_request_request on piece_request (request_id, asked_at);
      create index piece_request_due on piece_request (due_on) where ended_at is null;

      create table piece_item (
        id uuid primary key,
        piece_request_id uuid not null references piece_request (id) on delete cascade,
        position int not null,
        line_id uuid references refund_line (id), -- null: about the whole request
        reason_code text not null references instruction_reason (code),
        words text not null,
        answer_words text not null default '',
        wished_quantity numeric(14, 3) check (wished_quantity > 0), -- in the unit of the line
        answered_by uuid references app_user (id),
        answered_at timestamptz(3),
        unique (piece_request_id, position),
        check (wished_quantity is null or line_id is not null),
        check ((answered_by is null) = (answered_at is null))
      );
      create index piece_item_line on piece_item (line_id) where line_id is not null;

      create table piece_item_document (
        item_id uuid not null references piece_item (id) on delete cascade,
        document_id uuid not null references document (id),
        primary key (item_id, document_id)
      );
      create index piece_item_document_document on piece_item_document (document_id);

      create table refund_message (
        id uuid primary key,
        request_id uuid not null references refund_request (id) on delete cascade,
        side text not null check (side in ('REQUESTER', 'OFFICE')),
        office_id uuid references office (id), -- as it was: the request may go to another one
        author_user_id uuid not null references app_user (id),
        body text not null,
        sent_at timestamptz(3) not null,
        check ((side = 'OFFICE') = (office_id is not null))
      );
      create index refund_message_request on refund_message (request_id, sent_at, id);
      create table refund_message_document (
        message_id uuid not null references refund_message (id) on delete cascade,
        document_id uuid not null references document (id),
        primary key (message_id, document_id)
      );
      create index refund_message_document_document on refund_message_document (document_id);
      create table refund_message_reading (
        request_id uuid not null references refund_request (id) on delete cascade,
        user_id uuid not null references app_user (id) on delete cascade,
        read_until timestamptz(3) not null,
        primary key (request_id, user_id)
      );
      create index refund_message_reading_user on refund_message_reading (user_id);

      -- What the officer found, line by line; without a verdict a line is granted as asked when the request is.
      alter table refund_line
        add column verdict text check (verdict in ('ACCEPTED', 'CORRECTED', 'REFUSED')),
        add column granted_quantity numeric(14, 3),
        add column granted_cents bigint,
        add column verdict_reason text references instruction_reason (code),
        add column verdict_words text not null default '',
        add check ((verdict is null) = (granted_cents is null)),
        add check (granted_cents between 0 and amount_cents),
        add check (verdict <> 'ACCEPTED' or granted_cents = amount_cents),
        add check (verdict <> 'REFUSED' or granted_cents = 0),
        add check ((coalesce(verdict, '') = 'CORRECTED') = (granted_quantity is not null)),
        add check (granted_quantity > 0 and granted_quantity < quantity),
        add check ((coalesce(verdict, '') in ('CORRECTED', 'REFUSED')) = (verdict_reason is not null));
    `);
    const rows = instructionReasons.map(
      (_, row) => `($${row * 5 + 1}, $${row * 5 + 2}, $${row * 5 + 3}, $${row * 5 + 4}, $${row * 5 + 5})`,
    );
    await runner.query(
      `insert into instruction_reason (code, purpose, name_fr, name_en, position) values ${rows.join(", ")}`,
      instructionReasons.flatMap(({ code, purpose, fr, en }, index) => [code, purpose, fr, en, index + 1]),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table refund_line drop column verdict, drop column granted_quantity, drop column granted_cents, drop column verdict_reason,
        drop column verdict_words;
      drop table refund_message_reading, refund_message_document, refund_message, piece_item_document, piece_item, piece_request,
        instruction_reason;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

const statuses = `'DRAFT', 'SUBMITTED', 'AVAILABLE', 'IN_REVIEW', 'SUSPENDED', 'COMPLETED', 'APPROVED', 'PAYMENT_ORDERED', 'PAID', 'REJECTED',
  'WITHDRAWN', 'REROUTED'`;

/** Orders of payment by batches, what the bank answered, and the two ways a granted request ends without its transfer. */
export class Payments1700000000037 implements MigrationInterface {
  name = "Payments1700000000037";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table refund_request drop constraint refund_request_status_check,
        add constraint refund_request_status_check check (status in (${statuses}, 'SETTLED', 'PAYMENT_FAILED'));

      create sequence payment_batch_number;
      create table payment_batch (
        id uuid primary key,
        number text not null unique,
        office_id uuid not null references office (id),
        transfer_count int not null check (transfer_count >= 0),
        total_cents bigint not null check (total_cents >= 0),
        ordered_by uuid not null references app_user (id),
        ordered_at timestamptz(3) not null,
        released_by uuid references app_user (id), -- who first took the file out: never who ordered it
        released_at timestamptz(3),
        check ((released_by is null) = (released_at is null)),
        check (released_by <> ordered_by)
      );
      create index payment_batch_office on payment_batch (office_id, ordered_at desc, id desc);
      create index payment_batch_recent on payment_batch (ordered_at desc, id desc);

      -- One order of payment; a request has another one after the bank sent the first back. Money is integer cents.
      create table payment (
        id uuid primary key,
        batch_id uuid not null references payment_batch (id),
        request_id uuid not null references refund_request (id),
        structure_id uuid not null references structure (id),
        campaign_id uuid not null references campaign (id),
        end_to_end_id text not null unique, -- the reference the bank sends back
        granted_cents bigint not null check (granted_cents >= 0),
        recovered_cents bigint not null check (recovered_cents >= 0),
        amount_cents bigint not null check (amount_cents >= 0 and amount_cents = granted_cents - recovered_cents),
        bank_account_id uuid not null references bank_account (id),
        holder text not null,
        iban_country text not null,
        iban_last4 text not null,
        status text not null check (status in ('ORDERED', 'PAID', 'FAILED', 'SETTLED')),
        ordered_at timestamptz(3) not null,
        paid_on date,
        failure_code text, -- the bank's reason, ISO 20022
        check ((status = 'SETTLED') = (amount_cents = 0)),
        check (status <> 'PAID' or paid_on is not null),
        check ((status = 'FAILED') = (failure_code is not null))
      );
      create unique index payment_one_live on payment (request_id) where status <> 'FAILED';
      create index payment_request on payment (request_id, id);
      create index payment_of_batch on payment (batch_id, id);
      create index payment_recovery on payment (structure_id, campaign_id) where recovered_cents > 0 and status <> 'FAILED';
      create index payment_account on payment (bank_account_id, id);
      -- What an office may order: few rows among all.
      create index refund_request_payable on refund_request (office_id, updated_at, id) where status in ('APPROVED', 'PAYMENT_FAILED');

      create table payment_import (
        id uuid primary key,
        file_name text not null,
        format text not null check (format in ('CAMT', 'CSV')),
        imported_by uuid not null references app_user (id),
        imported_at timestamptz(3) not null
      );
      create index payment_import_recent on payment_import (imported_at desc, id desc);
      create table payment_import_line (
        import_id uuid not null references payment_import (id),
        position int not null,
        end_to_end_id text,
        amount_cents bigint,
        booked_on date,
        reason_code text,
        result text not null check (result in ('PAID', 'FAILED', 'ALREADY_DONE', 'AMOUNT_DIFFERS', 'NOT_RELEASED', 'PENDING', 'UNKNOWN')),
        payment_id uuid references payment (id),
        primary key (import_id, position)
      );
      create index payment_import_line_payment on payment_import_line (payment_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table payment_import_line, payment_import, payment, payment_batch;
      drop sequence payment_batch_number;
      drop index refund_request_payable;
      alter table refund_request drop constraint refund_request_status_check,
        add constraint refund_request_status_check check (status in (${statuses}));
    `);
  }
}

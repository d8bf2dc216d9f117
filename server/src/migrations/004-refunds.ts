import type { MigrationInterface, QueryRunner } from "typeorm";

/** Bank accounts, campaigns and dated tariffs, refund requests with their lines and events. Money is integer cents. */
export class Refunds1700000000004 implements MigrationInterface {
  name = "Refunds1700000000004";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bank_account (
        id uuid primary key,
        structure_id uuid not null references structure (id),
        label text not null,
        holder text not null,
        sealed_iban bytea not null,
        iban_fingerprint bytea not null, -- keyed hash: finds duplicates without reading the IBAN
        iban_country text not null,
        iban_last4 text not null,
        bic text,
        rib_document_id uuid not null references document (id),
        usable_from timestamptz(3) not null, -- cooling-off of a new IBAN before the first payment
        created_by uuid not null references app_user (id),
        created_at timestamptz(3) not null,
        archived_at timestamptz(3)
      );
      create unique index bank_account_iban on bank_account (structure_id, iban_fingerprint) where archived_at is null;
      create index bank_account_structure on bank_account (structure_id, created_at desc);

      create table product (
        code text primary key,
        name_fr text not null,
        name_en text not null,
        rate_unit text not null check (rate_unit in ('HL', 'QUINTAL', 'MWH')),
        accepted_units text[] not null,
        position int not null unique
      );
      create table campaign (
        id uuid primary key,
        form_kind text not null check (form_kind in ('ANNUAL_REFUND', 'MONTHLY_AID')),
        period text not null, -- YYYY for the annual refund, YY-MM for the monthly aid
        delivery_from date not null,
        delivery_to date not null,
        opens_on date not null,
        asks_advance boolean not null default false,
        asks_not_in_difficulty boolean not null default true,
        source text not null,
        verified boolean not null default false,
        unique (form_kind, period),
        check (delivery_to >= delivery_from)
      );
      create table campaign_product (
        campaign_id uuid not null references campaign (id),
        product_code text not null references product (code),
        deadline date not null, -- last day to file, included
        source text not null,
        verified boolean not null default false,
        primary key (campaign_id, product_code)
      );
      create table tariff (
        id uuid primary key,
        campaign_id uuid not null references campaign (id),
        product_code text not null references product (code),
        valid_from date not null,
        valid_to date not null,
        with_attestation boolean not null default false, -- the reduced price was already billed by the supplier
        rate numeric(12, 4) not null check (rate >= 0), -- euros per rate unit of the product
        source text not null,
        verified boolean not null default false,
        unique (campaign_id, product_code, with_attestation, valid_from),
        check (valid_to >= valid_from)
      );

      create sequence refund_request_number;
      create table refund_request (
        id uuid primary key,
        number text not null unique,
        structure_id uuid not null references structure (id),
        campaign_id uuid not null references campaign (id),
        form_kind text not null,
        status text not null check (status in ('DRAFT', 'SUBMITTED', 'AVAILABLE', 'IN_REVIEW', 'SUSPENDED', 'COMPLETED', 'APPROVED',
          'PAYMENT_ORDERED', 'PAID', 'REJECTED', 'WITHDRAWN', 'REROUTED')),
        office_id uuid references office (id),
        instructor_id uuid references app_user (id),
        beneficiary_category_code text references beneficiary_category (code),
        pacage text,
        bank_account_id uuid references bank_account (id),
        sworn_accuracy boolean not null default false,
        sworn_not_in_difficulty boolean not null default false,
        advance_cents bigint check (advance_cents >= 0),
        total_cents bigint not null default 0,
        snapshot jsonb, -- header, lines, rates and IBAN reference as submitted; never changed afterwards
        decision_reason text,
        created_by uuid not null references app_user (id),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        submitted_by uuid references app_user (id),
        submitted_at timestamptz(3),
        version int not null default 1,
        check (status = 'DRAFT' or (submitted_at is not null and snapshot is not null and bank_account_id is not null))
      );
      -- One open request per structure and campaign once submitted; complementary ones follow a decision.
      create unique index refund_request_one_open on refund_request (structure_id, campaign_id)
        where status in ('SUBMITTED', 'AVAILABLE', 'IN_REVIEW', 'SUSPENDED', 'COMPLETED', 'REROUTED');
      create index refund_request_structure on refund_request (structure_id, created_at desc, id desc);
      create index refund_request_office on refund_request (office_id, status, submitted_at, id);

      create table refund_line (
        id uuid primary key,
        request_id uuid not null references refund_request (id) on delete cascade,
        position int not null,
        product_code text not null references product (code),
        invoice_number text not null,
        supplier text not null,
        delivery_date date not null,
        quantity numeric(14, 3) not null check (quantity > 0),
        unit text not null check (unit in ('L', 'HL', 'KG', 'T', 'KWH', 'MWH')),
        with_attestation boolean not null default false,
        tariff_id uuid not null references tariff (id),
        rate numeric(12, 4) not null,
        amount_cents bigint not null check (amount_cents >= 0),
        document_id uuid references document (id),
        -- One invoice serves once: claimed while the request is submitted and neither rejected nor withdrawn.
        structure_id uuid not null references structure (id),
        form_kind text not null,
        invoice_key text not null, -- supplier and number, lower case, without spaces and signs
        claimed boolean not null default false,
        unique (request_id, position) deferrable initially deferred
      );
      create unique index refund_line_invoice_in_request on refund_line (request_id, invoice_key, product_code);
      create unique index refund_line_invoice_claimed on refund_line (structure_id, form_kind, invoice_key, product_code) where claimed;
      create index refund_line_document on refund_line (document_id);

      create table refund_attachment (
        request_id uuid not null references refund_request (id) on delete cascade,
        document_id uuid not null references document (id),
        created_at timestamptz(3) not null,
        primary key (request_id, document_id)
      );

      create table refund_event (
        id uuid primary key,
        request_id uuid not null references refund_request (id) on delete cascade,
        status text not null,
        actor_user_id uuid references app_user (id),
        actor_kind text not null check (actor_kind in ('REQUESTER', 'OFFICE', 'SYSTEM')),
        reason text,
        at timestamptz(3) not null
      );
      create index refund_event_request on refund_event (request_id, at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table refund_event, refund_attachment, refund_line, refund_request, tariff, campaign_product, campaign, product, bank_account;
      drop sequence refund_request_number;
    `);
  }
}

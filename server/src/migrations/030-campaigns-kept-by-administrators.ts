import { frenchSources } from "./reference-data/french-sources.ts";
import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Campaigns and rates that administrators keep: a rate is corrected by a new row, the former one retires and stays with the requests that
 * used it; two live rates of a product cannot overlap; every change is written down. The aid may be limited per structure and campaign.
 */
export class CampaignsKeptByAdministrators1700000000030 implements MigrationInterface {
  name = "CampaignsKeptByAdministrators1700000000030";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist; -- equality beside a range of dates in one constraint
      alter table campaign
        add column closes_on date, -- last day to file when the campaign closes before its deadlines
        add column ceiling_cents bigint check (ceiling_cents > 0), -- what one structure can receive in this campaign
        add column ceiling_words text,
        add column version int not null default 1,
        add check ((ceiling_cents is null) = (ceiling_words is null)),
        add check (closes_on >= opens_on);
      alter table tariff
        drop constraint tariff_campaign_id_product_code_with_attestation_valid_from_key,
        add column retired_at timestamptz(3), -- corrected or removed; requests that used it keep it
        add constraint tariff_product foreign key (campaign_id, product_code) references campaign_product (campaign_id, product_code),
        add constraint tariff_overlap exclude using gist (campaign_id with =, product_code with =, (with_attestation::int) with =,
          daterange(valid_from, valid_to, '[]') with &&) where (retired_at is null);
      create table campaign_change (
        id uuid primary key,
        campaign_id uuid not null references campaign (id),
        kind text not null check (kind in ('CREATED', 'UPDATED', 'TARIFF_ADDED', 'TARIFF_CORRECTED', 'TARIFF_REMOVED')),
        tariff_id uuid references tariff (id), -- as it is afterwards; the one that went, when removed
        facts jsonb not null, -- [{ field, productCode, before, after }]
        reason text not null,
        changed_by uuid not null references app_user (id),
        changed_at timestamptz(3) not null,
        check ((tariff_id is not null) = (kind like 'TARIFF_%'))
      );
      create index campaign_change_campaign on campaign_change (campaign_id, id desc);
      revoke update, delete on campaign_change from portail_app;
    `);
    await translateSources(runner, Object.entries(frenchSources));
  }

  async down(runner: QueryRunner): Promise<void> {
    await translateSources(
      runner,
      Object.entries(frenchSources).map(([former, french]) => [french, former]),
    );
    await runner.query(`
      drop table campaign_change;
      alter table tariff drop constraint tariff_overlap, drop constraint tariff_product;
      update refund_line l set tariff_id = t.id from tariff o, tariff t
        where o.id = l.tariff_id and o.retired_at is not null and t.campaign_id = o.campaign_id and t.product_code = o.product_code
          and t.with_attestation = o.with_attestation and t.retired_at is null and l.delivery_date between t.valid_from and t.valid_to;
      delete from tariff o where o.retired_at is not null and not exists (select from refund_line l where l.tariff_id = o.id);
      alter table tariff drop column retired_at,
        add constraint tariff_campaign_id_product_code_with_attestation_valid_from_key
          unique (campaign_id, product_code, with_attestation, valid_from);
      alter table campaign drop column version, drop column ceiling_words, drop column ceiling_cents, drop column closes_on;
      drop extension btree_gist;
    `);
  }
}

/** Sources are read on screen since administrators keep them. */
async function translateSources(runner: QueryRunner, words: readonly (readonly [string, string])[]): Promise<void> {
  for (const table of ["campaign", "campaign_product", "tariff"]) {
    await runner.query(
      `update ${table} s set source = w.after from unnest($1::text[], $2::text[]) as w (before, after) where s.source = w.before`,
      [words.map(([before]) => before), words.map(([, after]) => after)],
    );
  }
}

import type { PricedCampaign, PricedProduct } from "@portail-tic/shared/campaigns/price-line";
import { normalizeDecimal } from "@portail-tic/shared/kernel/decimal";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { Reader } from "../../platform/database/reader.ts";
import type { FormKind } from "./campaign-enums.ts";
import type { Tariff } from "./campaign.type.ts";

export interface CampaignProductRow extends PricedProduct<Tariff> {
  readonly nameFr: string;
  readonly nameEn: string;
  /** Last day to file: the deadline, or the day the campaign closes when it comes first. */
  readonly deadline: string;
  readonly legalDeadline: string;
  readonly source: string;
  readonly verified: boolean;
}

/** A campaign with its products and rates, as rules and pages need it; no right is needed to read it. */
export interface CampaignRow extends PricedCampaign<Tariff> {
  readonly id: string;
  readonly formKind: FormKind;
  readonly period: string;
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly asksAdvance: boolean;
  readonly asksNotInDifficulty: boolean;
  readonly ceilingCents: number | null;
  readonly ceilingWords: string | null;
  readonly source: string;
  readonly verified: boolean;
  readonly version: number;
  readonly products: readonly CampaignProductRow[];
}

/** The campaigns of a form, or all; the newest period first. One statement whatever their number. */
export async function readCampaigns(reader: Reader, formKind: FormKind | null = null): Promise<CampaignRow[]> {
  return select(reader, `$1::text is null or c.form_kind = $1`, formKind);
}

/** The campaigns of these ids, in no particular order. */
export async function readCampaignsById(reader: Reader, ids: readonly string[]): Promise<CampaignRow[]> {
  return select(reader, `c.id = any ($1::uuid[])`, ids.filter(isUuid));
}

/** One campaign, or null. */
export async function findCampaign(reader: Reader, id: string): Promise<CampaignRow | null> {
  return (await readCampaignsById(reader, [id]))[0] ?? null;
}

async function select(reader: Reader, condition: string, param: unknown): Promise<CampaignRow[]> {
  const rows = await reader.query<CampaignRow>(`${statement} where ${condition} order by c.form_kind, c.period desc`, [param]);
  return rows.map((row) => ({ ...row, products: row.products.map(withPlainRates) }));
}

/** PostgreSQL writes a rate with its useless zeros. */
function withPlainRates(product: CampaignProductRow): CampaignProductRow {
  return { ...product, tariffs: product.tariffs.map((tariff) => ({ ...tariff, rate: normalizeDecimal(tariff.rate) })) };
}

const statement = `
  select c.id, c.form_kind as "formKind", c.period, c.delivery_from as "deliveryFrom", c.delivery_to as "deliveryTo", c.opens_on as "opensOn",
    c.closes_on as "closesOn", c.ceiling_cents as "ceilingCents", c.ceiling_words as "ceilingWords", c.version,
    c.asks_advance as "asksAdvance", c.asks_not_in_difficulty as "asksNotInDifficulty", c.source, c.verified,
    coalesce((
      select json_agg(json_build_object('code', p.code, 'nameFr', p.name_fr, 'nameEn', p.name_en, 'rateUnit', p.rate_unit,
          'acceptedUnits', p.accepted_units, 'deadline', least(cp.deadline, c.closes_on)::text, 'legalDeadline', cp.deadline::text,
          'source', cp.source, 'verified', cp.verified, 'tariffs', coalesce((
            select json_agg(json_build_object('id', t.id, 'validFrom', t.valid_from::text, 'validTo', t.valid_to::text,
                'withAttestation', t.with_attestation, 'rate', t.rate::text, 'source', t.source, 'verified', t.verified)
              order by t.valid_from, t.with_attestation)
            from tariff t where t.campaign_id = c.id and t.product_code = p.code and t.retired_at is null), '[]'::json))
        order by p.position)
      from campaign_product cp join product p on p.code = cp.product_code where cp.campaign_id = c.id), '[]'::json) as products
  from campaign c`;

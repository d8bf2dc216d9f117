import { fromScaled, normalizeDecimal, toScaled, type Decimal } from "@portail-tic/shared/kernel/decimal";
import { quantityInRateUnit } from "@portail-tic/shared/kernel/amount-of-line";
import type { QuantityUnit, RateUnit } from "@portail-tic/shared/kernel/units";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { ProductQuantities } from "@portail-tic/shared/refunds/submission-facts";
import type { Reader } from "../../platform/database/reader.ts";
import { withRelatives } from "../successions/index.ts";

interface SumRow {
  readonly requestId: string;
  readonly productCode: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly rateUnit: RateUnit;
  readonly unit: QuantityUnit;
  readonly quantity: string;
  readonly isLastYear: boolean;
}

/**
 * For each product of these drafts, what the structure asks in this campaign (the draft and its requests in force) and what it asked in the
 * one of twelve months before. One statement.
 */
export async function readQuantities(
  reader: Reader,
  ids: readonly string[],
  language: Language,
): Promise<Map<string, ProductQuantities[]>> {
  const byRequest = Map.groupBy(await reader.query<SumRow>(statement, [ids]), (row) => row.requestId);
  return new Map([...byRequest].map(([id, rows]) => [id, ofProducts(rows, language)]));
}

function ofProducts(rows: readonly SumRow[], language: Language): ProductQuantities[] {
  return [...Map.groupBy(rows, (row) => row.productCode)].map(([productCode, sums]) => {
    const { nameFr = "", nameEn = "", rateUnit = "HL" } = sums[0] ?? {};
    return {
      productCode,
      productName: language === "fr" ? nameFr : nameEn,
      unit: rateUnit,
      quantity: total(sums.filter(({ isLastYear }) => !isLastYear)),
      lastYear: total(sums.filter(({ isLastYear }) => isLastYear)),
    };
  });
}

/** Three decimals of a quantity and three of its conversion to the rate's unit. */
const scale = 6;

function total(sums: readonly SumRow[]): Decimal {
  const converted = sums.map(({ quantity, unit, rateUnit }) => quantityInRateUnit(normalizeDecimal(quantity), unit, rateUnit));
  return fromScaled(
    converted.reduce((sum, quantity) => sum + toScaled(quantity, scale), 0n),
    scale,
  );
}

/** A claimed line is one of a request in force: sent, and neither rejected nor withdrawn. */
const statement = `
  select r.id as "requestId", l.product_code as "productCode", p.name_fr as "nameFr", p.name_en as "nameEn", p.rate_unit as "rateUnit", l.unit,
    sum(l.quantity)::text as quantity, lc.id <> c.id as "isLastYear"
  from refund_request r
  join campaign c on c.id = r.campaign_id
  join campaign lc on lc.form_kind = c.form_kind
    and (lc.id = c.id or (lc.delivery_from = c.delivery_from - interval '1 year' and lc.delivery_to = c.delivery_to - interval '1 year'))
  join refund_request o on o.campaign_id = lc.id and (o.id = r.id or o.structure_id in ${withRelatives("r.structure_id")})
  join refund_line l on l.request_id = o.id and (o.id = r.id or l.claimed)
  join product p on p.code = l.product_code
  where r.id = any ($1::uuid[]) and exists (select from refund_line own where own.request_id = r.id and own.product_code = l.product_code)
  group by r.id, l.product_code, p.name_fr, p.name_en, p.rate_unit, p.position, l.unit, lc.id <> c.id
  order by r.id, p.position`;

import type { CreateCampaign } from "@portail-tic/shared/campaigns/campaign.schema";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

type Products = CreateCampaign["products"];

/** The products of a campaign become these; one that has a rate or a line cannot go. */
export async function saveProducts(uc: UseCase, campaignId: string, products: Products): Promise<void> {
  const codes = products.map(({ productCode }) => productCode);
  await judgeCodes(uc, codes);
  const [kept] = await uc.manager.query<{ code: string }[]>(
    `select cp.product_code as code from campaign_product cp where cp.campaign_id = $1 and cp.product_code <> all ($2::text[])
       and (exists (select from tariff t where t.campaign_id = cp.campaign_id and t.product_code = cp.product_code)
         or exists (select from refund_line l join refund_request r on r.id = l.request_id
           where r.campaign_id = cp.campaign_id and l.product_code = cp.product_code)) limit 1`,
    [campaignId, codes],
  );
  if (kept) refuse("PRODUCT_IN_USE", { path: ["products"] });
  await countOf(uc.manager, `delete from campaign_product where campaign_id = $1 and product_code <> all ($2::text[])`, [
    campaignId,
    codes,
  ]);
  await uc.manager.query(
    `insert into campaign_product (campaign_id, product_code, deadline, source, verified)
     select $1, p."productCode", p.deadline, p.source, p.verified
     from jsonb_to_recordset($2::jsonb) as p ("productCode" text, deadline date, source text, verified boolean)
     on conflict (campaign_id, product_code) do update set deadline = excluded.deadline, source = excluded.source, verified = excluded.verified`,
    [campaignId, JSON.stringify(products)],
  );
}

/** Each code is in the catalogue, and once. */
async function judgeCodes(uc: UseCase, codes: readonly string[]): Promise<void> {
  const known = new Set((await uc.manager.query<{ code: string }[]>(`select code from product`)).map(({ code }) => code));
  const fault = codes.findIndex((code, index) => !known.has(code) || codes.indexOf(code) !== index);
  if (fault !== -1) refuse("INVALID_VALUE", { path: ["products", String(fault), "productCode"] });
}

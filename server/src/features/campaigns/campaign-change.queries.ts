import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { forbidden, notFound } from "../../platform/problems/top-level-errors.ts";
import { hasStaffRole } from "../../platform/sessions/viewer.ts";
import type { ChangedField } from "./campaign-change.entity.ts";
import type { CampaignChange } from "./campaign-change.type.ts";
import { productAsSeen, type ProductNames } from "./campaign.view.ts";

type Row = Omit<CampaignChange, "product" | "facts"> & { catalogue: ProductNames | null; facts: readonly ChangedField[] };

const newestFirst: KeysetOrder<Row> = { direction: "desc", columns: [{ sql: "h.id", type: "uuid", value: (row) => row.id }] };

/** Who changed what in a campaign and why, the newest first; FORBIDDEN to everybody but administrators. */
export async function findCampaignChanges(
  ctx: RequestContext,
  campaignId: string,
  args: ConnectionArgs,
): Promise<Connection<CampaignChange>> {
  if (!hasStaffRole(ctx.viewer, "ADMINISTRATOR")) return forbidden();
  if (!isUuid(campaignId)) return notFound();
  const params: unknown[] = [campaignId];
  const page = keyset(newestFirst, args, params);
  const rows = await ctx.db.query<Row>(
    `select h.id, h.kind, h.reason, h.facts, u.first_name || ' ' || u.last_name as "changedBy", h.changed_at as "changedAt",
       t.valid_from as "validFrom", t.valid_to as "validTo", t.with_attestation as "withAttestation",
       case when p.code is not null then json_build_object('code', p.code, 'nameFr', p.name_fr, 'nameEn', p.name_en,
         'rateUnit', p.rate_unit, 'acceptedUnits', p.accepted_units) end as catalogue
     from campaign_change h join app_user u on u.id = h.changed_by
     left join tariff t on t.id = h.tariff_id left join product p on p.code = t.product_code
     where h.campaign_id = $1 and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  const count = async () => {
    const [row] = await ctx.db.query<{ count: number }>(`select count(*)::int as count from campaign_change where campaign_id = $1`, [
      campaignId,
    ]);
    return row?.count ?? 0;
  };
  return page.page(rows, ({ catalogue, ...row }) => ({ ...row, product: catalogue ? productAsSeen(ctx, catalogue) : null }), count);
}

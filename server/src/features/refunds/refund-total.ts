import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { withRelatives } from "../successions/index.ts";

/** SQL: what the structure of request `r` asks or has received in the same campaign by its other requests, under any of its SIRETs. */
const askedElsewhere = `(select coalesce(sum(coalesce(o.granted_cents, o.total_cents)), 0) from refund_request o where o.campaign_id = r.campaign_id and o.id <> r.id
  and o.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN') and o.structure_id in ${withRelatives("r.structure_id")})`;

/** SQL: what request `r` of campaign `c` asks: the sum of its lines, at most what the ceiling of the campaign leaves to the structure. */
export const askedTotal = `(select case when c.ceiling_cents is null then coalesce(sum(l.amount_cents), 0)
    else least(coalesce(sum(l.amount_cents), 0), greatest(c.ceiling_cents - ${askedElsewhere}, 0)) end::bigint
  from refund_line l where l.request_id = r.id)`;

/** After any change of lines: the total again, and one version more. */
export async function refreshTotal(uc: UseCase, requestId: string): Promise<void> {
  await uc.manager.query(
    `update refund_request r set version = version + 1, updated_at = $2,
       total_cents = (select ${askedTotal} from campaign c where c.id = r.campaign_id) where r.id = $1`,
    [requestId, uc.now],
  );
}

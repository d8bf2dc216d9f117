import type { FilingWindow } from "@portail-tic/shared/campaigns/judge-filing";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import { OPEN_STATUSES } from "@portail-tic/shared/refunds/refund-steps";
import { MAX_PLACES_TOLD } from "@portail-tic/shared/refunds/submission-checks";
import type { SubmissionFacts } from "@portail-tic/shared/refunds/submission-facts";
import { policy } from "../../platform/config/policy.ts";
import type { Reader } from "../../platform/database/reader.ts";
import { withRelatives } from "../successions/index.ts";
import { correctedLines, isWithoutRate } from "./line-rates.ts";
import { readQuantities } from "./product-quantities.ts";
import { askedTotal } from "./refund-total.ts";

type FactsRow = Omit<SubmissionFacts, "today" | "now" | "filingWindows" | "bankAccountUsableFrom" | "quantities" | "limits"> & {
  id: string;
  filingWindows: FilingWindow[];
  usableFrom: Date | null;
};

/** What must be known of these drafts to say whether they can be sent; products are named in this language. Two statements. */
export async function readSubmissionFacts(
  reader: Reader,
  ids: readonly string[],
  { now, language }: { readonly now: Date; readonly language: Language },
): Promise<Map<string, SubmissionFacts>> {
  const rows = await reader.query<FactsRow>(statement, [ids, OPEN_STATUSES]);
  const quantities = await readQuantities(reader, ids, language);
  const moment = { today: parisDateOf(now), now: now.toISOString(), limits: policy.refundChecks };
  return new Map(
    rows.map(({ usableFrom, ...row }) => [
      row.id,
      { ...row, ...moment, bankAccountUsableFrom: usableFrom?.toISOString() ?? null, quantities: quantities.get(row.id) ?? [] },
    ]),
  );
}

/** SQL: how many of the lines of a draft are such, and the first invoice numbers. */
const someLines = (condition: string) => `(select json_build_object('count', count(*)::int,
    'invoices', coalesce((array_agg(l.invoice_number order by l.place))[1:5], '{}'))
  from numbered l where l.request_id = r.id and ${condition})`;

/** SQL: the places of the first lines of a draft that are such. */
const firstPlaces = (condition: string) =>
  `array(select l.place from numbered l where l.request_id = r.id and ${condition} order by l.place limit ${MAX_PLACES_TOLD})`;

const usedElsewhere = `l.id in (select e.id from elsewhere e where e."isClaimed")`;
const outsidePeriod = `l.delivery_date not between c.delivery_from and c.delivery_to`;
const afterMove = `l.delivery_date >= x.moved_on`;

const statement = `
  with numbered as (
    select l.*, (row_number() over (partition by l.request_id order by l.position) - 1)::int as place
    from refund_line l where l.request_id = any ($1::uuid[])
  ), asked as (
    select id, array${withRelatives("r.structure_id")} as relatives from refund_request r where id = any ($1::uuid[])
  ), elsewhere as ( -- the same product of the same invoice in other requests of the structure, or of the one before or after a move
    select l.id, bool_or(o.claimed) as "isClaimed", bool_or(d.status = 'DRAFT') as "isDrafted"
    from numbered l join asked a on a.id = l.request_id
    join refund_line o on o.structure_id = any (a.relatives) and o.form_kind = l.form_kind and o.invoice_key = l.invoice_key
      and o.product_code = l.product_code and o.request_id <> l.request_id
    join refund_request d on d.id = o.request_id group by l.id
  )
  select r.id, r.beneficiary_category_code as "beneficiaryCategoryCode",
    case when b.id is null then 'NONE' when b.archived_at is not null then 'ARCHIVED' else 'ACTIVE' end as "bankAccount",
    b.usable_from as "usableFrom",
    r.sworn_accuracy as "swornAccuracy", r.sworn_not_in_difficulty as "swornNotInDifficulty",
    c.asks_not_in_difficulty as "asksNotInDifficulty", c.asks_advance as "asksAdvance",
    r.advance_cents as "advanceCents", r.total_cents as "totalCents",
    (select count(*)::int from numbered l where l.request_id = r.id) as "lineCount",
    ${someLines("l.document_id is null")} as "withoutFile",
    ${someLines(`l.id in (select e.id from elsewhere e where e."isDrafted")`)} as "inAnotherDraft",
    ${someLines("l.billed_to is not null")} as "billedToAnother",
    (select count(*)::int from numbered l where l.request_id = r.id and (${usedElsewhere} or ${outsidePeriod} or ${afterMove} or ${isWithoutRate})) as "blockedLineCount",
    ${firstPlaces(usedElsewhere)} as "linesUsedElsewhere",
    ${firstPlaces(outsidePeriod)} as "linesOutsidePeriod",
    array(select distinct u.field from (
        select 'lines' as field, l.document_id from numbered l where l.request_id = r.id
        union all select 'attachments', a.document_id from refund_attachment a where a.request_id = r.id
        union all select 'bankAccountId', b.rib_document_id) u
      join document d on d.id = u.document_id where d.scan_status = 'INFECTED' order by u.field desc) as "infectedFields",
    ${firstPlaces(isWithoutRate)} as "linesWithoutRate",
    (r.total_cents <> ${askedTotal} or exists (select from ${correctedLines} where l.request_id = r.id and n.rate <> l.rate)) as "haveAmountsChanged",
    (c.ceiling_cents is not null and r.total_cents = 0 and exists (select from refund_line l where l.request_id = r.id and l.amount_cents > 0))
      as "isCeilingReached",
    json_build_object('from', c.delivery_from, 'until', c.delivery_to) as period,
    x.moved_on as "movedOn",
    ${firstPlaces(afterMove)} as "linesAfterMove",
    coalesce((select json_agg(json_build_object('opensOn', c.opens_on::text, 'deadline', least(cp.deadline, c.closes_on)::text) order by cp.deadline)
      from campaign_product cp where cp.campaign_id = r.campaign_id
        and cp.product_code in (select l.product_code from numbered l where l.request_id = r.id)), '[]'::json) as "filingWindows",
    exists (select from structure s join office_departement o on o.departement = coalesce(s.main_departement, s.departement) where s.id = r.structure_id) as "hasOffice",
    exists (select from refund_request o where o.structure_id = r.structure_id and o.campaign_id = r.campaign_id and o.id <> r.id
      and o.status = any ($2::text[])) as "hasOpenRequest"
  from refund_request r
  join campaign c on c.id = r.campaign_id
  left join bank_account b on b.id = r.bank_account_id
  left join structure_succession x on x.predecessor_id = r.structure_id
  where r.id = any ($1::uuid[])`;

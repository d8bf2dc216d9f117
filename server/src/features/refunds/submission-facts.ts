import type { FilingWindow } from "@portail-tic/shared/campaigns/judge-filing";
import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import { OPEN_STATUSES } from "@portail-tic/shared/refunds/refund-steps";
import { MAX_PLACES_TOLD, submissionProblems, type SubmissionFacts } from "@portail-tic/shared/refunds/submission-problems";
import type { ProblemDraft } from "@portail-tic/shared/problems/problems-from-zod";
import type { Reader } from "../../platform/database/reader.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { correctedLines, isWithoutRate } from "./line-rates.ts";
import { isIncomplete, isUsedElsewhere, isWithoutFile } from "./line-problems.ts";
import { askedTotal } from "./refund-total.ts";
import type { RefundRequest } from "./refund-request.type.ts";

type FactsRow = Omit<SubmissionFacts, "today" | "filingWindows"> & { id: string; filingWindows: FilingWindow[] };

/** What must be known of these drafts to say whether they can be sent. One statement. */
export async function readSubmissionFacts(reader: Reader, ids: readonly string[], now: Date): Promise<Map<string, SubmissionFacts>> {
  const rows = await reader.query<FactsRow>(statement, [ids, OPEN_STATUSES]);
  return new Map(rows.map((row) => [row.id, { ...row, today: parisDateOf(now) }]));
}

const problemsLoader = defineLoader<string, ProblemDraft[]>(async (ctx, ids) => {
  const facts = await readSubmissionFacts(ctx.db, ids, ctx.now);
  return ids.map((id) => {
    const known = facts.get(id);
    return known ? submissionProblems(known) : null;
  });
});

/** What still stands in the way of sending a draft; nothing to say of what was sent. */
export async function loadSubmissionProblems(ctx: RequestContext, request: RefundRequest): Promise<Problem[]> {
  if (request.status !== "DRAFT") return [];
  const problems = (await problemsLoader(ctx).load(request.id)) ?? [];
  return problems.map((problem) => new Problem(problem, ctx.request.language));
}

/** Places of the first lines a condition holds for. */
const firstPlaces = (condition: string) =>
  `array(select l.place from numbered l where l.request_id = r.id and ${condition} order by l.place limit ${MAX_PLACES_TOLD})`;

const statement = `
  with numbered as (
    select l.*, (row_number() over (partition by l.request_id order by l.position) - 1)::int as place
    from refund_line l where l.request_id = any ($1::uuid[])
  )
  select r.id, r.beneficiary_category_code as "beneficiaryCategoryCode",
    case when b.id is null then 'NONE' when b.archived_at is not null then 'ARCHIVED' else 'ACTIVE' end as "bankAccount",
    r.sworn_accuracy as "swornAccuracy", r.sworn_not_in_difficulty as "swornNotInDifficulty",
    c.asks_not_in_difficulty as "asksNotInDifficulty", c.asks_advance as "asksAdvance",
    r.advance_cents as "advanceCents", r.total_cents as "totalCents",
    (select count(*)::int from refund_line l where l.request_id = r.id) as "lineCount",
    (select count(*)::int from refund_line l where l.request_id = r.id and ${isIncomplete}) as "incompleteLineCount",
    ${firstPlaces(isWithoutFile)} as "linesWithoutFile",
    ${firstPlaces(isWithoutRate)} as "linesWithoutRate",
    (r.total_cents <> ${askedTotal} or exists (select from ${correctedLines} where l.request_id = r.id and n.rate <> l.rate)) as "haveAmountsChanged",
    (c.ceiling_cents is not null and r.total_cents = 0 and exists (select from refund_line l where l.request_id = r.id and l.amount_cents > 0))
      as "isCeilingReached",
    ${firstPlaces(isUsedElsewhere)} as "linesUsedElsewhere",
    x.moved_on as "movedOn",
    ${firstPlaces("l.delivery_date >= x.moved_on")} as "linesAfterMove",
    coalesce((select json_agg(json_build_object('opensOn', c.opens_on::text, 'deadline', least(cp.deadline, c.closes_on)::text) order by cp.deadline)
      from campaign_product cp where cp.campaign_id = r.campaign_id
        and cp.product_code in (select n.product_code from numbered n where n.request_id = r.id)), '[]'::json) as "filingWindows",
    exists (select from structure s join office_departement o on o.departement = s.departement where s.id = r.structure_id) as "hasOffice",
    exists (select from refund_request o where o.structure_id = r.structure_id and o.campaign_id = r.campaign_id and o.id <> r.id
      and o.status = any ($2::text[])) as "hasOpenRequest"
  from refund_request r
  join campaign c on c.id = r.campaign_id
  left join bank_account b on b.id = r.bank_account_id
  left join structure_succession x on x.predecessor_id = r.structure_id
  where r.id = any ($1::uuid[])`;

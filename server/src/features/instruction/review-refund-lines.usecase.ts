import { judgeLineVerdict, type GrantedLine, type SentLine } from "@portail-tic/shared/instruction/judge-line-verdict";
import { reviewRefundLinesSchema } from "@portail-tic/shared/instruction/review-lines.schema";
import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import type { ProblemDraft } from "@portail-tic/shared/problems/problems-from-zod";
import type * as z from "zod/mini";
import { enforce, ProblemError } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockRequest } from "../refunds/index.ts";
import { knownReasons } from "./instruction-reason.queries.ts";

type Input = z.infer<typeof reviewRefundLinesSchema>;

/**
 * The officer who holds a request says of some lines what is granted: all, a smaller quantity, or nothing, with the reason. All the lines
 * of the call are saved, or none and every fault is marked. Nothing is told before the decision, which grants the sum.
 */
export const reviewRefundLines = defineUseCase({
  name: "reviewRefundLines",
  access: ["INSTRUCTOR"],
  tokens: "never",
  input: reviewRefundLinesSchema,
  async run(uc, input) {
    const { request, facts } = await lockRequest(uc, input.id);
    enforce(judgeRefundAction("REVIEW_LINES", facts));
    const granted = await judge(uc, input);
    await uc.manager.query(
      `update refund_line l set verdict = v.verdict, granted_quantity = v.quantity, granted_cents = v.cents, verdict_reason = v.reason,
         verdict_words = v.words
       from unnest($2::uuid[], $3::text[], $4::numeric[], $5::bigint[], $6::text[], $7::text[]) as v (id, verdict, quantity, cents, reason, words)
       where l.request_id = $1 and l.id = v.id`,
      [
        request.id,
        granted.map(({ lineId }) => lineId),
        granted.map(({ verdict }) => verdict),
        granted.map(({ grantedQuantity }) => grantedQuantity),
        granted.map(({ grantedCents }) => grantedCents),
        granted.map(({ reasonCode }) => reasonCode),
        granted.map(({ words }) => words),
      ],
    );
    uc.audit({ details: { count: granted.length } });
    return { requestId: request.id };
  },
});

async function judge(uc: UseCase, { id, lines }: Input): Promise<(GrantedLine & { lineId: string })[]> {
  const rows = await uc.manager.query<(SentLine & { id: string })[]>(
    `select l.id, l.quantity::text as quantity, l.unit, l.rate::text as rate, p.rate_unit as "rateUnit", l.amount_cents as "amountCents"
     from refund_line l join product p on p.code = l.product_code where l.request_id = $1 and l.id = any ($2::uuid[])`,
    [id, lines.map(({ lineId }) => lineId)],
  );
  const sent = new Map(rows.map((row) => [row.id, row]));
  const reasons = await knownReasons(uc.manager, "LINE");
  const problems: ProblemDraft[] = [];
  const granted = lines.flatMap((typed, index) => {
    const fault = (code: ProblemDraft["code"], path: readonly string[], params: ProblemDraft["params"] = {}) => {
      problems.push({ code, path: ["lines", String(index), ...path], params });
      return [];
    };
    const line = sent.get(typed.lineId);
    if (!line) return fault("NOT_FOUND", ["lineId"]);
    const judged = judgeLineVerdict(line, typed);
    if (!judged.allowed) return fault(judged.code, judged.path ?? [], judged.params);
    if (judged.value.reasonCode !== null && !reasons.has(judged.value.reasonCode)) return fault("INVALID_VALUE", ["reasonCode"]);
    return [{ ...judged.value, lineId: typed.lineId }];
  });
  if (problems.length > 0) throw new ProblemError(problems);
  return granted;
}

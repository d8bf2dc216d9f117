import { parisDateOf } from "@portail-tic/shared/kernel/paris-time";
import type { ProblemDraft } from "@portail-tic/shared/problems/problems-from-zod";
import type { ImportStatus } from "@portail-tic/shared/refunds/import-refund-lines.schema";
import { invoiceAlreadyUsed, judgeRefundLines, type JudgedLine } from "@portail-tic/shared/refunds/judge-refund-lines";
import type { LineCandidate } from "@portail-tic/shared/refunds/line-candidate";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { CampaignRow } from "../campaigns/index.ts";
import { dayOfMove } from "../successions/index.ts";
import { lineConflicts } from "./line-conflicts.ts";
import type { RefundRequestEntity } from "./refund-request.entity.ts";

/** What becomes of a candidate; `line` when it can be kept. */
export interface JudgedCandidate {
  readonly candidate: LineCandidate;
  readonly status: ImportStatus;
  readonly remarks: readonly ProblemDraft[];
  readonly line: JudgedLine | null;
}

/**
 * Judges what was read as if it had been typed, each on its own: a bad one costs the others nothing. Two statements, however many they are.
 */
export async function judgeCandidates(
  uc: UseCase,
  request: RefundRequestEntity,
  campaign: CampaignRow,
  candidates: readonly LineCandidate[],
): Promise<JudgedCandidate[]> {
  const movedOn = await dayOfMove(uc.manager, request.structureId);
  const today = parisDateOf(uc.now);
  const seen = new Set<string>();
  const judged = candidates.map((candidate): JudgedCandidate => {
    if (candidate.ignored) return { candidate, status: "IGNORED", remarks: [candidate.ignored], line: null };
    const { lines, problems = [] } = judgeRefundLines([candidate.values], campaign, today, movedOn);
    const wrong = isWhole(candidate) ? candidate.problems : uniqueByField([...candidate.problems, ...problems.map(insideLine)]);
    const [line] = lines ?? [];
    if (!line || wrong.length > 0) return { candidate, status: "TO_CORRECT", remarks: [...wrong, ...candidate.warnings], line: null };
    const key = `${line.productCode} ${line.invoiceKey}`;
    if (seen.has(key)) return { candidate, status: "TO_CORRECT", remarks: [invoiceAlreadyUsed], line: null };
    seen.add(key);
    const { warnings } = candidate;
    return { candidate, status: warnings.length > 0 ? "TO_REVIEW" : "IMPORTED", remarks: warnings, line };
  });
  return withoutConflicts(uc, request, judged);
}

/** An invoice the request has already, or another request claims, is passed over: importing a file again adds nothing. */
async function withoutConflicts(uc: UseCase, request: RefundRequestEntity, judged: JudgedCandidate[]): Promise<JudgedCandidate[]> {
  const lines = judged.flatMap(({ line }) => line ?? []);
  const conflicts = await lineConflicts(uc, request, { lines, removals: [], version: undefined }, new Map());
  const byLine = new Map(conflicts.map((problem) => [lines[Number(problem.path[1])], insideLine(problem)]));
  return judged.map((one) => {
    const conflict = one.line ? byLine.get(one.line) : undefined;
    return conflict ? { ...one, status: "IGNORED", remarks: [conflict], line: null } : one;
  });
}

/** Said of the whole invoice: that its fields are empty adds nothing. */
const isWhole = ({ problems }: LineCandidate) => problems.some(({ path }) => path.length === 0);

/** `lines.0.quantity` → `quantity`. */
const insideLine = (problem: ProblemDraft): ProblemDraft => ({ ...problem, path: problem.path.slice(2) });

/** The first problem of a field says the most: « product not recognised » before « required ». */
function uniqueByField(problems: readonly ProblemDraft[]): ProblemDraft[] {
  const fields = new Set<string>();
  return problems.filter(({ path }) => {
    const [field = ""] = path;
    if (fields.has(field)) return false;
    fields.add(field);
    return true;
  });
}

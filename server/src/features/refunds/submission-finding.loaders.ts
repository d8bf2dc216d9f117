import { problemText } from "@portail-tic/shared/problems/problem-message";
import { findInDraft, type SubmissionFinding as Finding } from "@portail-tic/shared/refunds/submission-checks";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { defineLoader } from "../../platform/graphql/loaders.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import type { RefundRequest } from "./refund-request.type.ts";
import { readSubmissionFacts } from "./submission-facts.ts";
import type { SubmissionFinding } from "./submission-finding.type.ts";

const findingsLoader = defineLoader<string, Finding[]>(async (ctx, ids) => {
  const facts = await readSubmissionFacts(ctx.db, ids, { now: ctx.now, language: ctx.request.language });
  return ids.map((id) => {
    const known = facts.get(id);
    return known ? findInDraft(known) : null;
  });
});

/** What a sent request was sent with: the warnings its sender said to have looked at. */
const acknowledgedLoader = defineLoader<string, Finding[]>(async (ctx, ids) => {
  const rows = await ctx.db.query<{ id: string; warnings: Finding[] | null }>(
    `select id, snapshot -> 'warnings' as warnings from refund_request where id = any ($1::uuid[])`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row.warnings ?? []]));
  return ids.map((id) => byId.get(id) ?? []);
});

/** What still stands in the way of sending a draft; nothing to say of what was sent. */
export async function loadSubmissionProblems(ctx: RequestContext, request: RefundRequest): Promise<Problem[]> {
  if (request.status !== "DRAFT") return [];
  const findings = (await findingsLoader(ctx).load(request.id)) ?? [];
  return findings.filter(({ severity }) => severity === "BLOCKING").map((finding) => new Problem(finding, ctx.request.language));
}

/** What should be looked at again in a draft; of a sent request, what was acknowledged. */
export async function loadSubmissionWarnings(ctx: RequestContext, request: RefundRequest): Promise<SubmissionFinding[]> {
  const loader = request.status === "DRAFT" ? findingsLoader : acknowledgedLoader;
  const findings = (await loader(ctx).load(request.id)) ?? [];
  return findings
    .filter(({ severity }) => severity !== "BLOCKING")
    .map(({ key, code, severity, path, params }) => ({
      key,
      code,
      severity,
      path,
      message: problemText(code, ctx.request.language, params),
    }));
}

import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { submitRefundRequestSchema } from "@portail-tic/shared/refunds/refund.schema";
import { findInDraft, type SubmissionFinding } from "@portail-tic/shared/refunds/submission-checks";
import { enforce, ProblemError, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { officeOfDepartement, type Office } from "../staff/index.ts";
import { lockRelatives } from "../successions/index.ts";
import { claimInvoices } from "./invoice-claims.ts";
import { lockRequest, type LockedRequest } from "./lock-request.ts";
import { followConfirmedRates } from "./reprice-refund-request.usecase.ts";
import { readFlags } from "./refund-flags.ts";
import { readSnapshot } from "./refund-snapshot.ts";
import { readSubmissionFacts } from "./submission-facts.ts";
import { takeStep } from "./take-step.ts";

/**
 * Sends a draft: complete, frozen, numbered, its invoices claimed, in the hands of its office (FR: déposer).
 * Sending the same version again gives the same answer and no second request.
 */
export const submitRefundRequest = defineUseCase({
  name: "submitRefundRequest",
  access: "signedIn",
  input: submitRefundRequestSchema,
  async run(uc, { id, version, idempotencyKey, acknowledgedWarnings }) {
    const requestId = await uc.once(idempotencyKey, { id, version }, async () => {
      const locked = await lockRequest(uc, id);
      if (!(await wasSentAs(uc, locked, version))) await send(uc, locked, version, acknowledgedWarnings ?? []);
      return id;
    });
    return { requestId };
  },
});

/** Two clicks, two tabs or a lost answer: what was sent is exactly what this caller wanted to send. */
async function wasSentAs(uc: UseCase, { request, facts }: LockedRequest, version: number): Promise<boolean> {
  if (request.status === "DRAFT" || !facts.mayWrite) return false;
  const [row] = await uc.manager.query<{ draftVersion: number }[]>(
    `select (snapshot ->> 'draftVersion')::int as "draftVersion" from refund_request where id = $1`,
    [request.id],
  );
  return row?.draftVersion === version;
}

async function send(
  uc: UseCase,
  { request, structure, facts }: LockedRequest,
  version: number,
  acknowledged: readonly string[],
): Promise<void> {
  enforce(judgeRefundAction("SUBMIT", facts));
  if (request.version !== version) refuse("VERSION_CONFLICT");
  await lockRelatives(uc, request.structureId);
  const warnings = await judgeCompleteness(uc, request.id, acknowledged);
  const office = await officeOf(uc, structure.mainDepartement ?? structure.departement);
  const userId = userIdOf(uc.viewer);
  await followConfirmedRates(uc, request.id);
  const snapshot = await readSnapshot(uc.manager, request.id, { officeName: office.name, userId, at: uc.now, warnings });
  const flags = await readFlags(uc, request, warnings.length > 0);
  const changes = { officeId: office.id, snapshot, flags, submittedAt: uc.now, submittedBy: userId };
  const submitted = await takeStep(uc, request, { to: "SUBMITTED", changes });
  await claimInvoices(uc, request.id);
  // The office's queue is a list in this database: nothing outside has to answer, so no request is ever sent and in nobody's queue.
  await takeStep(uc, submitted, { to: "AVAILABLE" });
}

/** Nothing stands in the way any more, and every warning was looked at: those of this moment, which are kept with what is sent. */
async function judgeCompleteness(uc: UseCase, requestId: string, acknowledged: readonly string[]): Promise<SubmissionFinding[]> {
  const facts = (await readSubmissionFacts(uc.manager, [requestId], { now: uc.now, language: "fr" })).get(requestId);
  const findings = facts ? findInDraft(facts) : [];
  const problems = findings.filter(({ severity }) => severity === "BLOCKING");
  if (problems.length > 0) throw new ProblemError(problems);
  const warnings = findings.filter(({ severity }) => severity === "WARNING");
  const count = warnings.filter(({ key }) => !acknowledged.includes(key)).length;
  if (count > 0) refuse("WARNINGS_NOT_ACKNOWLEDGED", { path: ["acknowledgedWarnings"], params: { count } });
  return warnings;
}

async function officeOf(uc: UseCase, departement: string | null): Promise<Office> {
  const office = departement === null ? null : await officeOfDepartement(uc.manager, departement);
  return office ?? refuse("OFFICE_UNKNOWN", { path: ["structureId"] });
}

import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { submitRefundRequestSchema } from "@portail-tic/shared/refunds/refund.schema";
import { submissionProblems } from "@portail-tic/shared/refunds/submission-problems";
import { enforce, ProblemError, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { officeOfDepartement, type Office } from "../staff/index.ts";
import { lockRelatives } from "../successions/index.ts";
import { claimInvoices } from "./invoice-claims.ts";
import { lockRequest, type LockedRequest } from "./lock-request.ts";
import { followConfirmedRates } from "./reprice-refund-request.usecase.ts";
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
  async run(uc, { id, version, idempotencyKey }) {
    const requestId = await uc.once(idempotencyKey, { id, version }, async () => {
      const locked = await lockRequest(uc, id);
      if (!(await wasSentAs(uc, locked, version))) await send(uc, locked, version);
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

async function send(uc: UseCase, { request, structure, facts }: LockedRequest, version: number): Promise<void> {
  enforce(judgeRefundAction("SUBMIT", facts));
  if (request.version !== version) refuse("VERSION_CONFLICT");
  await lockRelatives(uc, request.structureId);
  const office = await judgeCompleteness(uc, request.id, structure.departement);
  const userId = userIdOf(uc.viewer);
  await followConfirmedRates(uc, request.id);
  const snapshot = await readSnapshot(uc.manager, request.id, { officeName: office.name, userId, at: uc.now });
  const changes = { officeId: office.id, snapshot, submittedAt: uc.now, submittedBy: userId };
  const submitted = await takeStep(uc, request, { to: "SUBMITTED", changes });
  await claimInvoices(uc, request.id);
  // The office's queue is a list in this database: nothing outside has to answer, so no request is ever sent and in nobody's queue.
  await takeStep(uc, submitted, { to: "AVAILABLE" });
}

async function judgeCompleteness(uc: UseCase, requestId: string, departement: string | null): Promise<Office> {
  const facts = (await readSubmissionFacts(uc.manager, [requestId], uc.now)).get(requestId);
  const problems = facts ? submissionProblems(facts) : [];
  if (problems.length > 0) throw new ProblemError(problems);
  const office = departement === null ? null : await officeOfDepartement(uc.manager, departement);
  return office ?? refuse("OFFICE_UNKNOWN", { path: ["structureId"] });
}

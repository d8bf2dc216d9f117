import { refuse } from "../../platform/problems/problem-error.ts";
import { rowsOf } from "../../platform/database/statements.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { Decision } from "./decisions.ts";

interface Settlement {
  readonly requestId: string;
  /** The proposal that was read: another one made meanwhile is not what the officer saw. */
  readonly decisionId: string;
  readonly outcome: "FINAL" | "SENT_BACK";
  readonly note?: string;
}

/** Closes the proposal of a request, once; NOTHING_PROPOSED when it is no longer the one that was read. */
export async function settleProposal(uc: UseCase, { requestId, decisionId, outcome, note }: Settlement): Promise<Decision> {
  const [decision] = await rowsOf<Decision>(
    uc.manager,
    `update refund_decision set outcome = $3, settled_by = $4, settled_at = $5, settled_note = $6
     where id = $1 and request_id = $2 and outcome = 'PROPOSED'
     returning id, verdict, motive_code as "motiveCode", reason, granted_cents as "grantedCents", proposed_by as "proposedBy"`,
    [decisionId, requestId, outcome, userIdOf(uc.viewer), uc.now, note ?? null],
  );
  return decision ?? refuse("NOTHING_PROPOSED");
}

/** Requests that moved without it: nobody is asked to confirm any more. Nobody of the office settled it; the timeline says what happened. */
export async function lapseProposals(uc: UseCase, requestIds: readonly string[]): Promise<void> {
  await uc.manager.query(
    `update refund_decision set outcome = 'LAPSED', settled_at = $2 where request_id = any ($1::uuid[]) and outcome = 'PROPOSED'`,
    [requestIds, uc.now],
  );
}

import { judgeRefundAction, type RefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockRequest } from "../refunds/index.ts";

interface OpenPieces {
  readonly id: string;
  readonly dueOn: string;
  /** Points without an answer. */
  readonly remaining: number;
}

/** A suspended request with what is asked of it, for a change that `action` allows. */
export async function lockOpenPieces(uc: UseCase, requestId: string, action: RefundAction) {
  const locked = await lockRequest(uc, requestId);
  enforce(judgeRefundAction(action, locked.facts));
  const [open] = await uc.manager.query<OpenPieces[]>(
    `select p.id, p.due_on as "dueOn",
       (select count(*)::int from piece_item i where i.piece_request_id = p.id and i.answered_at is null) as remaining
     from piece_request p where p.request_id = $1 and p.ended_at is null`,
    [requestId],
  );
  return { ...locked, open: open ?? refuse("WRONG_STATUS") };
}

/** Nothing is awaited any more: completed by somebody of the structure, or given up by the officer (null). */
export async function endPieces(uc: UseCase, id: string, completedBy: string | null): Promise<void> {
  await uc.manager.query(`update piece_request set ended_at = $2, completed_by = $3 where id = $1`, [id, uc.now, completedBy]);
}

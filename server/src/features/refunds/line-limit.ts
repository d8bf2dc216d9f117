import { policy } from "../../platform/config/policy.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { rowOf } from "../../platform/database/statements.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** After lines were added to a locked request: REQUEST_TOO_LONG when it has more than one may hold; nothing of the call is kept then. */
export async function refuseTooManyLines(uc: UseCase, requestId: string): Promise<void> {
  const max = policy.imports.maxLinesPerRequest;
  const found = await rowOf<{ count: number }>(uc.manager, `select count(*)::int as count from refund_line where request_id = $1`, [
    requestId,
  ]);
  if (found && found.count > max) refuse("REQUEST_TOO_LONG", { path: ["lines"], params: { max } });
}

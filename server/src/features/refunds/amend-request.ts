import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { RefundRequestEntity } from "./refund-request.entity.ts";

/** Changes a request in the hands of its office without a step of its life: guarded like one, WRONG_STATUS when somebody was faster. */
export async function amendRequest(
  uc: UseCase,
  { id, status, version }: RefundRequestEntity,
  changes: Partial<Pick<RefundRequestEntity, "instructorId" | "proposedBy" | "grantedCents">>,
): Promise<void> {
  const after = { ...changes, version: version + 1, updatedAt: uc.now };
  const written = await uc.manager.update(RefundRequestEntity, { id, status, version }, after);
  if (written.affected !== 1) refuse("WRONG_STATUS");
}

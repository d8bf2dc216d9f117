import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** Closes what was proposed for requests, in the transaction of the step that makes it pointless. */
type CloseProposals = (uc: UseCase, requestIds: readonly string[]) => Promise<void>;

const closers: CloseProposals[] = [];

/** The higher feature that keeps proposed decisions closes them when a request moves without them: withdrawn by its requester. */
export function whenProposalLapses(close: CloseProposals): void {
  closers.push(close);
}

/** Nothing proposed outlives a step: a request that moves waits for nobody's confirmation. */
export async function closeProposals(uc: UseCase, requestIds: readonly string[]): Promise<void> {
  if (requestIds.length === 0) return;
  for (const close of closers) await close(uc, requestIds);
}

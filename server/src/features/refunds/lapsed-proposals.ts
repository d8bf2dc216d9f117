import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** Closes what was proposed for a request, in the transaction of the step that makes it pointless. */
type CloseProposal = (uc: UseCase, requestId: string) => Promise<void>;

const closers: CloseProposal[] = [];

/** The higher feature that keeps proposed decisions closes them when a request moves without them: withdrawn by its requester. */
export function whenProposalLapses(close: CloseProposal): void {
  closers.push(close);
}

/** Nothing proposed outlives a step: a request that moves waits for nobody's confirmation. */
export async function closeProposals(uc: UseCase, requestId: string): Promise<void> {
  for (const close of closers) await close(uc, requestId);
}

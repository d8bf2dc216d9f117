import type { ApprovalVerdict } from "@portail-tic/shared/approvals/approval-status";
import type { BulkOutcome } from "@portail-tic/shared/approvals/bulk-decision";
import type { RejectionReason } from "@portail-tic/shared/approvals/rejection-reasons";
import type { RequestContext } from "../../platform/graphql/context.ts";
import type { Payload } from "../../platform/graphql/payload.ts";
import type { UseCaseDefinition } from "../../platform/use-cases/define-use-case.ts";
import { runUseCase } from "../../platform/use-cases/run-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** What a list may be about; each is decided by the use case its feature registers. */
export type BulkSubjectName = "APPROVAL" | "REFUND_REQUEST";

/** One item of a list, with what its decider said of all of them. */
export interface BulkAsk {
  readonly id: string;
  readonly verdict: ApprovalVerdict;
  readonly rejectionReason: RejectionReason | null;
  readonly motiveCode: string | null;
  readonly publicReason: string | null;
  readonly internalNote: string | null;
}

/** What the decision of an item may come to. */
export type Settled = Extract<BulkOutcome, "DECIDED" | "PROPOSED">;

/** The item of a list, in the transaction of its decision. */
export interface HeldItem {
  /** Takes it, once, and gives the use case whose events stand back. */
  claim(uc: UseCase): Promise<UseCase>;
  /** Writes what its decision came to. */
  settle(uc: UseCase, outcome: Settled): Promise<void>;
}

type DecideOne = (ctx: RequestContext, ask: BulkAsk, item: HeldItem) => Promise<Payload>;
const subjects = new Map<BulkSubjectName, DecideOne>();

/** Says how one item of such a list is decided: by the very use case of a single decision, whose answer says what it came to. */
export function addBulkSubject<I, O extends object>(
  name: BulkSubjectName,
  useCase: UseCaseDefinition<I, O>,
  inputOf: (ask: BulkAsk) => object,
  settledOf: (answer: O) => Settled = () => "DECIDED",
): void {
  subjects.set(name, (ctx, ask, item) => {
    const run = async (uc: UseCase, input: I) => {
      const answer = await useCase.run(await item.claim(uc), input, undefined);
      await item.settle(uc, settledOf(answer));
      return answer;
    };
    return runUseCase(ctx, { ...useCase, run }, inputOf(ask));
  });
}

export function bulkSubject(name: BulkSubjectName): DecideOne {
  const decideOne = subjects.get(name);
  if (!decideOne) throw new Error(`Nobody decides ${name} in bulk.`);
  return decideOne;
}

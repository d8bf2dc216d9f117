import type { Target } from "../two-farms.ts";
import type { MutationInputs } from "./mutation-inputs.ts";

/** What an office does with a request. */
export function instructionInputs({ submittedId }: Target): MutationInputs {
  return {
    takeRefundRequest: () => ({ id: submittedId }),
    decideRefundRequest: () => ({ id: submittedId, verdict: "REJECTED", reason: "Incomplet" }),
  };
}

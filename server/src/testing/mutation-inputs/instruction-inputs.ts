import { v7 as uuidv7 } from "uuid";
import { referenceId } from "../../migrations/reference-data/source.ts";
import type { Target } from "../two-farms.ts";
import type { MutationInputs } from "./mutation-inputs.ts";

const officeOf = (departement: string) => referenceId("office", departement);
const absentId = "019a0000-0000-7000-8000-000000000000";

/** What an office does with a request. */
export function instructionInputs({ submittedId, farm }: Target): MutationInputs {
  return {
    takeRefundRequest: () => ({ id: submittedId }),
    decideRefundRequests: () => ({ requestIds: [submittedId], verdict: "APPROVED", idempotencyKey: uuidv7() }),
    takeNextRefundRequest: () => ({}),
    releaseRefundRequest: () => ({ id: submittedId }),
    giveRefundRequest: () => ({ id: submittedId, officerId: farm.manager.id }),
    rerouteRefundRequest: () => ({ id: submittedId, officeId: officeOf("29"), reason: "Exploitation dans le Finistère" }),
    confirmRefundDecision: () => ({ id: submittedId, decisionId: absentId }),
    sendBackRefundDecision: () => ({ id: submittedId, decisionId: absentId, note: "À revoir" }),
    updateOffice: () => ({ id: officeOf("29"), version: 1, departements: ["29"], secondEyesAboveCents: 1_000_000 }),
    createDecisionLetterLink: () => ({ id: submittedId }),
    decideRefundRequest: () => ({ id: submittedId, verdict: "REJECTED", reason: "Incomplet" }),
  };
}

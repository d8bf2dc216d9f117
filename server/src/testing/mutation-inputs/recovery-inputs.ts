import type { Target } from "../two-farms.ts";
import type { MutationInputs } from "./mutation-inputs.ts";

/** What concerns a structure whose principal manager is lost. */
export function recoveryInputs(target: Target): MutationInputs {
  const id = target.recoveryId;
  const one = () => ({ id });
  return {
    requestManagementRecovery: () => ({ siret: target.farm.structure.siret, way: "SUPPORT", explanation: "Il ne répond plus" }),
    proveManagementRecovery: () => ({ id, proof: "035012345" }),
    vouchForManagementRecovery: one,
    acceptManagementRecovery: one,
    stopManagementRecovery: one,
    takeOverManagementRecovery: one,
    cancelManagementRecovery: one,
    completeManagementRecovery: one,
    stopManagementRecoveryByLink: () => ({ token: "t".repeat(43) }),
    decideManagementRecovery: () => ({ id, verdict: "REJECTED", proofs: [], reason: "Inconnu" }),
    printRecoveryLetter: one,
    postRecoveryLetter: one,
  };
}

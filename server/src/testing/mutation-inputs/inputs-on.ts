import { accountInputs } from "./account-inputs.ts";
import { instructionInputs } from "./instruction-inputs.ts";
import { campaignInputs } from "./campaign-inputs.ts";
import type { MutationInputs } from "./mutation-inputs.ts";
import { paymentInputs } from "./payment-inputs.ts";
import { recoveryInputs } from "./recovery-inputs.ts";
import { refundInputs } from "./refund-inputs.ts";
import { exchangeInputs } from "./exchange-inputs.ts";
import { structureInputs } from "./structure-inputs.ts";
import { successionInputs } from "./succession-inputs.ts";
import type { Target } from "../two-farms.ts";

/** For every mutation an input that is well-formed and speaks of this farm. A mutation without one fails the schema walk. */
export function inputsOn(target: Target): MutationInputs {
  return {
    ...accountInputs(target),
    ...structureInputs(target),
    ...successionInputs(target),
    ...recoveryInputs(target),
    ...campaignInputs(target),
    ...refundInputs(target),
    ...exchangeInputs(target),
    ...instructionInputs(target),
    ...paymentInputs(target),
  };
}

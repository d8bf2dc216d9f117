import type { RecoveryProof } from "@portail-tic/shared/management-recovery/recovery-proofs";
import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { ManagementRecoveryType, recoveryProofEnum } from "./recovery.type.ts";

@InputType("RequestManagementRecoveryInput", { description: "For a structure whose principal manager does not answer." })
export class RequestManagementRecoveryInput {
  @Field(() => String, { description: "SIRET of the structure." })
  siret!: string;
  @Field(() => String, { description: "One of ManagementRecoveryWay." })
  way!: string;
  @Field(() => String, { description: "What happened; the managers read it." })
  explanation!: string;
}
@InputType("ProveManagementRecoveryInput", { description: "The proof of one's own request." })
export class ProveManagementRecoveryInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => String, { description: "The code of the letter, or the PACAGE number." })
  proof!: string;
}
@InputType("VouchForManagementRecoveryInput", { description: "The request another member confirms." })
export class VouchForManagementRecoveryInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
}
@InputType("AcceptManagementRecoveryInput", { description: "The request the principal manager agrees with." })
export class AcceptManagementRecoveryInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
}
@InputType("StopManagementRecoveryInput", { description: "The request a manager says no to." })
export class StopManagementRecoveryInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
}
@InputType("TakeOverManagementRecoveryInput", { description: "The request a deputy manager takes over." })
export class TakeOverManagementRecoveryInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
}
@InputType("CancelManagementRecoveryInput", { description: "The request given up." })
export class CancelManagementRecoveryInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
}
@InputType("CompleteManagementRecoveryInput", { description: "The request to finish." })
export class CompleteManagementRecoveryInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
}
@InputType("StopManagementRecoveryByLinkInput", { description: "The link a manager received." })
export class StopManagementRecoveryByLinkInput {
  @Field(() => String, { description: "The `jeton` of the link." })
  token!: string;
}
@InputType("PrintRecoveryLetterInput", { description: "Staff: the request whose letter is printed." })
export class PrintRecoveryLetterInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
}
@InputType("PostRecoveryLetterInput", { description: "Staff: the request whose letter has left." })
export class PostRecoveryLetterInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
}
@InputType("DecideManagementRecoveryInput", { description: "Staff: the decision of one agent." })
export class DecideManagementRecoveryInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => String, { description: "APPROVED or REJECTED." })
  verdict!: string;
  @Field(() => [recoveryProofEnum], { description: "What the agent checked: two at least for an approval." })
  proofs!: RecoveryProof[];
  @Field(() => String, { description: "Why; a rejection is read by whoever asked." })
  reason!: string;
}

const recovery = { type: () => ManagementRecoveryType, description: "The request as it stands now." };
export const RequestManagementRecoveryPayload = payloadOf("RequestManagementRecoveryPayload", { recovery });
export const ProveManagementRecoveryPayload = payloadOf("ProveManagementRecoveryPayload", { recovery });
export const VouchForManagementRecoveryPayload = payloadOf("VouchForManagementRecoveryPayload", { recovery });
export const AcceptManagementRecoveryPayload = payloadOf("AcceptManagementRecoveryPayload", { recovery });
export const StopManagementRecoveryPayload = payloadOf("StopManagementRecoveryPayload", { recovery });
export const TakeOverManagementRecoveryPayload = payloadOf("TakeOverManagementRecoveryPayload", {
  recovery: { ...recovery, description: "The deputy's own request." },
});
export const CancelManagementRecoveryPayload = payloadOf("CancelManagementRecoveryPayload", { recovery });
export const CompleteManagementRecoveryPayload = payloadOf("CompleteManagementRecoveryPayload", { recovery });
export const StopManagementRecoveryByLinkPayload = payloadOf("StopManagementRecoveryByLinkPayload", {
  done: { type: () => Boolean, description: "True when the request is stopped." },
});
export const PrintRecoveryLetterPayload = payloadOf("PrintRecoveryLetterPayload", {
  url: { type: () => String, description: "Address of the PDF, good for a minute." },
  recovery,
});
export const PostRecoveryLetterPayload = payloadOf("PostRecoveryLetterPayload", { recovery });
export const DecideManagementRecoveryPayload = payloadOf("DecideManagementRecoveryPayload", { recovery });

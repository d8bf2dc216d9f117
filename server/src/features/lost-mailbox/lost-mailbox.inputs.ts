import type { LostMailboxProof } from "@portail-tic/shared/lost-mailbox/lost-mailbox-proofs";
import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { lostMailboxProofEnum, LostMailboxRequestType } from "./lost-mailbox.type.ts";

@InputType("RequestLostMailboxInput", { description: "For whoever can no longer open the mailbox they sign in with." })
export class RequestLostMailboxInput {
  @Field(() => String, { description: "The login address whose mailbox is lost." })
  loginEmail!: string;
  @Field(() => String, { description: "The address to be used from now on; it will be verified." })
  newEmail!: string;
  @Field(() => String, { description: "The same again." })
  newEmailConfirmation!: string;
  @Field(() => String, { description: "First name." })
  firstName!: string;
  @Field(() => String, { description: "Last name." })
  lastName!: string;
  @Field(() => String, { description: "Phone number." })
  phone!: string;
  @Field(() => [String], { description: "SIRETs of the structures the account is attached to, five at most." })
  sirets!: string[];
  @Field(() => String, { description: "What happened." })
  explanation!: string;
  @Field(() => String, { nullable: true, description: "Answer to the challenge of the form LOST_MAILBOX (see humanCheck)." })
  humanCheck?: string | null;
}

@InputType("VerifyLostMailboxInput", { description: "The link received at the new address." })
export class VerifyLostMailboxInput {
  @Field(() => String, { description: "The `jeton` of the link." })
  token!: string;
}

@InputType("StopLostMailboxInput", { description: "The link received in the old mailbox." })
export class StopLostMailboxInput {
  @Field(() => String, { description: "The `jeton` of the link." })
  token!: string;
}

@InputType("DenyLostMailboxInput", { description: "A request about one's own account that one did not make." })
export class DenyLostMailboxInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
}

@InputType("DecideLostMailboxInput", { description: "Staff: the decision of one agent." })
export class DecideLostMailboxInput {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => String, { description: "APPROVED or REJECTED." })
  verdict!: string;
  @Field(() => [lostMailboxProofEnum], { description: "What the agent checked: two at least for an approval." })
  proofs!: LostMailboxProof[];
  @Field(() => String, { description: "Why; a rejection is read by whoever asked." })
  reason!: string;
}

const done = (description: string) => ({ done: { type: () => Boolean, description } });
export const RequestLostMailboxPayload = payloadOf("RequestLostMailboxPayload", {
  maskedEmail: { type: () => String, description: "The new address, masked: says nothing about an account." },
});
export const VerifyLostMailboxPayload = payloadOf("VerifyLostMailboxPayload", done("True when the request has joined the agents' queue."));
export const StopLostMailboxPayload = payloadOf("StopLostMailboxPayload", done("True when the request is stopped."));
export const DenyLostMailboxPayload = payloadOf("DenyLostMailboxPayload", done("True when nothing threatens the address any more."));
export const DecideLostMailboxPayload = payloadOf("DecideLostMailboxPayload", {
  request: { type: () => LostMailboxRequestType, description: "The request after the decision." },
});

import type { LostMailboxProof } from "@portail-tic/shared/lost-mailbox/lost-mailbox-proofs";
import type { LostMailboxStatus } from "@portail-tic/shared/lost-mailbox/lost-mailbox-rules";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { SiretScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { linkStatusEnum, type LinkStatus } from "../users/index.ts";
import type { LostMailboxPurpose } from "./lost-mailbox-links.ts";
import type { StoppedBy } from "./lost-mailbox-request.entity.ts";

export type LostMailboxAction = "APPROVE" | "REJECT";

export const lostMailboxStatusEnum = registerEnum<LostMailboxStatus>(
  "LostMailboxStatus",
  {
    UNVERIFIED: "The new address has not been verified; agents do not see it yet.",
    TO_REVIEW: "Awaits a first agent.",
    APPROVED_ONCE: "Awaits a second agent; the account was told.",
    DELAYED: "Approved by two agents; the account may still stop it.",
    COMPLETED: "The new address signs in.",
    REJECTED: "Rejected by an agent.",
    STOPPED: "Stopped by the old mailbox, by the account, or because an address changed meanwhile.",
    EXPIRED: "Nobody verified or decided in time.",
  },
  "Where a request of somebody who lost the mailbox stands.",
);
export const lostMailboxProofEnum = registerEnum<LostMailboxProof>(
  "LostMailboxProof",
  {
    CALLED_BACK_ON_KNOWN_PHONE: "Called back on the phone number of the account, and recognised.",
    IDENTITY_DOCUMENT_SEEN: "Identity document seen, in the name of the account.",
    MANAGER_CONFIRMED: "Another manager of a structure confirmed, called on a number found elsewhere.",
    PAST_REQUESTS_KNOWN: "Knows the amounts of past refund requests.",
    BANK_ACCOUNT_KNOWN: "Knows the last digits of the bank account.",
  },
  "What an agent may check before approving.",
);
const stoppedByEnum = registerEnum<StoppedBy>(
  "LostMailboxStoppedBy",
  {
    OLD_MAILBOX: "The old mailbox said no.",
    ACCOUNT: "Somebody signed in to the account said no.",
    ADDRESS_CHANGED: "The login address changed meanwhile.",
    ADDRESS_TAKEN: "The new address signs in to another account.",
  },
  "What stopped a request.",
);
const actionEnum = registerEnum<LostMailboxAction>(
  "LostMailboxAction",
  { APPROVE: "Approve it, with reasons and proofs.", REJECT: "Reject it, with a reason." },
  "What the agent who reads may do with a request now.",
);
const verdictEnum = registerEnum<"APPROVED" | "REJECTED">(
  "LostMailboxVerdict",
  { APPROVED: "Approved.", REJECTED: "Rejected." },
  "The decision of one agent.",
);
const purposeEnum = registerEnum<LostMailboxPurpose>(
  "LostMailboxLinkPurpose",
  { VERIFY: "The new mailbox proves that it is read.", STOP: "The old mailbox stops the request." },
  "What a link about a lost mailbox does.",
);

@ObjectType("LostMailboxStructure", { description: "A structure the account is attached to." })
export class LostMailboxStructureType {
  @Field(() => SiretScalar, { description: "SIRET." })
  siret!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => String, { description: "Role of the account there." })
  role!: string;
}

@ObjectType("LostMailboxAccount", { description: "What an agent compares the form with. The person is not proved to be its owner." })
export class LostMailboxAccountType {
  @Field(() => String, { description: "First name." })
  firstName!: string;
  @Field(() => String, { description: "Last name." })
  lastName!: string;
  @Field(() => String, { nullable: true, description: "The phone number to call back." })
  phone!: string | null;
  @Field(() => String, { description: "Contact address, masked." })
  maskedContactEmail!: string;
  @Field(() => Date, { description: "When the account was asked for." })
  createdAt!: Date;
  @Field(() => Date, { nullable: true, description: "Last use of a session." })
  lastSeenAt!: Date | null;
  @Field(() => [LostMailboxStructureType], { description: "The structures it is attached to." })
  structures!: LostMailboxStructureType[];
}

@ObjectType("LostMailboxDecision", { description: "What one agent decided." })
export class LostMailboxDecisionType {
  @Field(() => String, { description: "Name of the agent." })
  agent!: string;
  @Field(() => verdictEnum, { description: "The decision." })
  verdict!: "APPROVED" | "REJECTED";
  @Field(() => [lostMailboxProofEnum], { description: "What the agent checked." })
  proofs!: LostMailboxProof[];
  @Field(() => String, { description: "Why." })
  reason!: string;
  @Field(() => Date, { description: "When." })
  decidedAt!: Date;
}

@ObjectType("LostMailboxRequest", {
  description: "Staff: somebody says they lost the mailbox they sign in with. What they typed is not proved.",
})
export class LostMailboxRequestType {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "Number people quote." })
  number!: string;
  @Field(() => lostMailboxStatusEnum, { description: "Where it stands." })
  status!: LostMailboxStatus;
  @Field(() => String, { description: "The login address, as typed." })
  loginEmail!: string;
  @Field(() => String, { description: "The new address; verified." })
  newEmail!: string;
  @Field(() => String, { description: "First name typed." })
  firstName!: string;
  @Field(() => String, { description: "Last name typed." })
  lastName!: string;
  @Field(() => String, { description: "Phone number typed: not the one to call back." })
  phone!: string;
  @Field(() => [SiretScalar], { description: "SIRETs typed." })
  sirets!: string[];
  @Field(() => String, { description: "What happened, as typed." })
  explanation!: string;
  @Field(() => Date, { description: "When it was asked." })
  createdAt!: Date;
  @Field(() => Date, { description: "When the new address was verified." })
  verifiedAt!: Date;
  @Field(() => Date, { description: "Until when agents may decide." })
  expiresAt!: Date;
  @Field(() => Date, { nullable: true, description: "When the address will be replaced, unless somebody stops it." })
  delayedUntil!: Date | null;
  @Field(() => Date, { nullable: true, description: "When it ended." })
  closedAt!: Date | null;
  @Field(() => stoppedByEnum, { nullable: true, description: "What stopped it." })
  stoppedBy!: StoppedBy | null;
  userId!: string | null;
  hasDecided!: boolean;
}

@ObjectType("LostMailboxAlert", { description: "Somebody asked to replace the viewer's login address, and an agent approved." })
export class LostMailboxAlertType {
  @Field(() => ID, { description: "Identifier, for denyLostMailbox." })
  id!: string;
  @Field(() => String, { description: "The address asked for, masked." })
  maskedNewEmail!: string;
  @Field(() => Date, { description: "When it was asked." })
  createdAt!: Date;
  @Field(() => Date, { nullable: true, description: "When the address will be replaced; null while a second agent is awaited." })
  delayedUntil!: Date | null;
}

@ObjectType("LostMailboxLink", { description: "State of a link about a lost mailbox; looking never uses it." })
export class LostMailboxLinkType {
  @Field(() => linkStatusEnum, { description: "What the link is worth." })
  status!: LinkStatus;
  @Field(() => purposeEnum, { nullable: true, description: "What it does; null when it is unknown." })
  purpose!: LostMailboxPurpose | null;
  @Field(() => String, { nullable: true, description: "The new address, masked." })
  maskedNewEmail!: string | null;
}

export const { Connection: LostMailboxRequestConnection } = connectionOf("LostMailboxRequest", () => LostMailboxRequestType);
export const LostMailboxActionEnum = actionEnum;

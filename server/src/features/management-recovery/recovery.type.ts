import type { RecoveryProof } from "@portail-tic/shared/management-recovery/recovery-proofs";
import type { RecoveryAction, RecoveryStatus, RecoveryWay } from "@portail-tic/shared/management-recovery/recovery-states";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar, SiretScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { linkStatusEnum, type LinkStatus } from "../users/index.ts";

export type RecoveryQueue = "TO_DECIDE" | "LETTERS" | "RUNNING" | "CLOSED";

export const recoveryWayEnum = registerEnum<RecoveryWay>(
  "ManagementRecoveryWay",
  {
    MEMBER: "Another member, attached for long, confirms.",
    LETTER: "A code posted to the address the directory has.",
    PACAGE: "The PACAGE number, known before the request.",
    SUPPORT: "Two support agents check proofs.",
    DEPUTY: "The requester is deputy manager.",
  },
  "How somebody shows that a structure should be theirs to manage.",
);
export const recoveryStatusEnum = registerEnum<RecoveryStatus>(
  "ManagementRecoveryStatus",
  {
    ASKED: "Awaits the managers, then its proof.",
    APPROVED_ONCE: "Awaits a second support agent.",
    DELAYED: "Proved, or accepted: the managers may stop it until a moment, after which the requester finishes.",
    COMPLETED: "The requester is principal manager.",
    STOPPED: "A manager said no.",
    TAKEN_OVER: "A deputy manager asks instead.",
    REJECTED: "Rejected by a support agent.",
    FAILED: "Three wrong proofs.",
    CANCELLED: "Given up by the requester.",
    EXPIRED: "Not proved or not finished in time.",
  },
  "Where a request to become principal manager stands.",
);
export const recoveryActionEnum = registerEnum<RecoveryAction>(
  "ManagementRecoveryAction",
  {
    CANCEL: "Give it up.",
    PROVE: "Give the code of the letter, or the PACAGE number.",
    COMPLETE: "Become principal manager.",
    ACCEPT: "Agree, as principal manager.",
    STOP: "Say no, as a manager.",
    TAKE_OVER: "Ask instead, as a deputy manager.",
    VOUCH: "Confirm, as another member.",
    APPROVE: "Approve, as a support agent.",
    REJECT: "Reject, as a support agent.",
    PRINT: "Download the letter, as a support agent.",
    POST: "Say that the letter has left, as another support agent.",
  },
  "What the viewer may do with a request now.",
);
export const recoveryProofEnum = registerEnum<RecoveryProof>(
  "ManagementRecoveryProof",
  {
    IDENTITY_DOCUMENT_SEEN: "Identity document seen, in the name of the requester.",
    APPOINTMENT_DEED_SEEN: "Deed seen that names the requester (statutes, minutes, court, notary).",
    CALLED_BACK_ON_KNOWN_PHONE: "Called back on a phone number of the structure found elsewhere.",
    MANAGER_CONFIRMED_GONE: "The former manager, or the family, confirms that the role is given up.",
    BANK_ACCOUNT_KNOWN: "Knows the last digits of the structure's bank account.",
  },
  "What an agent may check before approving.",
);
export const recoveryQueueEnum = registerEnum<RecoveryQueue>(
  "ManagementRecoveryQueue",
  {
    TO_DECIDE: "Two agents have to decide.",
    LETTERS: "A letter has to be printed or posted.",
    RUNNING: "All that are not over.",
    CLOSED: "All that are over.",
  },
  "A queue of the support agents.",
);
const verdictEnum = registerEnum<"APPROVED" | "REJECTED">(
  "ManagementRecoveryVerdict",
  { APPROVED: "Approved.", REJECTED: "Rejected." },
  "The decision of one agent.",
);

@ObjectType("ManagementRecoveryDecision", { description: "What one support agent decided." })
export class RecoveryDecisionType {
  @Field(() => String, { description: "Name of the agent." })
  agent!: string;
  @Field(() => verdictEnum, { description: "The decision." })
  verdict!: "APPROVED" | "REJECTED";
  @Field(() => [recoveryProofEnum], { description: "What the agent checked." })
  proofs!: RecoveryProof[];
  @Field(() => String, { description: "Why." })
  reason!: string;
  @Field(() => DateTimeScalar, { description: "When." })
  decidedAt!: Date;
}

@ObjectType("ManagementRecovery", { description: "Somebody asks to become principal manager of a structure whose own is lost." })
export class ManagementRecoveryType {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "Number people quote." })
  number!: string;
  @Field(() => recoveryStatusEnum, { description: "Where it stands." })
  status!: RecoveryStatus;
  @Field(() => recoveryWayEnum, { description: "How it is to be proved." })
  way!: RecoveryWay;
  @Field(() => String, { description: "Name of the structure." })
  structureName!: string;
  @Field(() => SiretScalar, { description: "SIRET of the structure." })
  siret!: string;
  @Field(() => String, { description: "What happened, as the requester tells it." })
  explanation!: string;
  @Field(() => DateTimeScalar, { description: "When it was asked." })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: "Until when only the managers have a say." })
  managersUntil!: Date;
  @Field(() => DateTimeScalar, { description: "Until when it may be proved; once proved, until when it may be finished." })
  expiresAt!: Date;
  @Field(() => [String], { nullable: true, description: "Where the letter goes; null for other ways." })
  letterLines!: string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the letter was first printed." })
  printedAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the letter left." })
  postedAt!: Date | null;
  @Field(() => Int, { description: "Wrong proofs so far; the third ends it." })
  attempts!: number;
  @Field(() => Boolean, { description: "The principal manager agreed." })
  isAccepted!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: "From when the requester may finish, unless a manager stops it before." })
  delayedUntil!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended." })
  closedAt!: Date | null;
  @Field(() => String, { nullable: true, description: "Why an agent rejected it." })
  reason!: string | null;
}

@ObjectType("ManagementRecoveryLink", { description: "State of a link that stops a request; looking never uses it." })
export class RecoveryLinkType {
  @Field(() => linkStatusEnum, { description: "What the link is worth." })
  status!: LinkStatus;
  @Field(() => String, { nullable: true, description: "Name of the structure; null when the link is unknown." })
  structureName!: string | null;
}

@ObjectType("ManagementRecoveryWays", { description: "How the viewer may ask to become principal manager of a structure." })
export class RecoveryWaysType {
  @Field(() => [recoveryWayEnum], { description: "The ways open to the viewer; none when there is a problem." })
  ways!: RecoveryWay[];
  @Field(() => [String], { nullable: true, description: "Where a letter would go, as the directory says." })
  letterLines!: string[] | null;
}

export const { Connection: RecoveryConnection } = connectionOf("ManagementRecovery", () => ManagementRecoveryType);

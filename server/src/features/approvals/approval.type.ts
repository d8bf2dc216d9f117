import type { ApprovalAction as Action } from "@portail-tic/shared/approvals/approval-rules";
import type { ApprovalKind as Kind, ApprovalStatus as Status } from "@portail-tic/shared/approvals/approval-status";
import type { RejectionReason as Reason } from "@portail-tic/shared/approvals/rejection-reasons";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar, SiretScalar } from "../../platform/graphql/scalars/output-scalars.ts";

export const ApprovalKind = registerEnum<Kind>(
  "ApprovalKind",
  { MEMBERSHIP: "To be attached to a structure.", SPACE_SUBSCRIPTION: "To use a space of a structure." },
  "What is asked.",
);

export const ApprovalStatus = registerEnum<Status>(
  "ApprovalStatus",
  {
    PENDING: "Waits for a decision.",
    APPROVED: "Approved; its effect was immediate.",
    REJECTED: "Rejected, with a reason.",
    CANCELLED: "Taken back by the requester.",
    EXPIRED: "Nobody answered in time.",
  },
  "Life of a request: PENDING leads to exactly one of the others.",
);

export const RejectionReason = registerEnum<Reason>(
  "RejectionReason",
  {
    UNKNOWN_PERSON: "The structure does not know the person.",
    NOT_WORKING_HERE: "The person does not work for the structure, or no longer does.",
    WRONG_STRUCTURE: "The request probably concerns another structure.",
    NOT_NEEDED: "The person does not need what is asked.",
    TOO_LITTLE_SAID: "The request does not say enough.",
    OTHER: "Another reason, said in words.",
  },
  "Why a request was rejected.",
);

export const ApprovalAction = registerEnum<Action>(
  "ApprovalAction",
  { DECIDE: "Approve or reject it.", CANCEL: "Take it back." },
  "What the viewer may do with a request now.",
);

@ObjectType({ description: "The structure a request is about, as its requester may see it before being attached." })
export class ApprovalStructure {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => SiretScalar, { description: "SIRET." })
  siret!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
}

@ObjectType({ description: "A request that somebody else decides (FR: approbation for the decider, demande for the requester)." })
export class Approval {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => ApprovalKind, { description: "What is asked." })
  kind!: Kind;
  @Field(() => ApprovalStatus, { description: "Where it stands." })
  status!: Status;
  @Field(() => String, { description: "What the requester wrote; may be empty." })
  comment!: string;
  @Field(() => RejectionReason, { nullable: true, description: "Why it was rejected; the requester reads it." })
  rejectionReason!: Reason | null;
  @Field(() => String, { nullable: true, description: "Words of the decider with the reason or the approval; the requester reads them." })
  publicReason!: string | null;
  @Field(() => DateTimeScalar, { description: "When it was asked." })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: "When it ends without an answer." })
  expiresAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was decided." })
  decidedAt!: Date | null;
  requesterId!: string;
  structureId!: string;
  structureSiret!: string;
  structureName!: string;
  deciderId!: string | null;
  note!: string | null;
  requesterIsMember!: boolean;
}

export const { Connection: ApprovalConnection } = connectionOf("Approval", () => Approval);

import type { ApprovalKind as Kind, ApprovalStatus as Status } from "@portail-tic/shared/approvals/approval-status";
import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import type { ApprovalOrderName } from "./approval-orders.ts";
import { Approval, ApprovalKind, ApprovalStatus } from "./approval.type.ts";

const optional = { nullable: true } as const;

export const ApprovalOrder = registerEnum<ApprovalOrderName>(
  "ApprovalOrder",
  {
    CREATED_DESC: "Newest first.",
    CREATED_ASC: "Oldest first.",
    EXPIRES_ASC: "Those that end first without an answer.",
    EXPIRES_DESC: "Those that end last.",
    STRUCTURE_ASC: "By name of the structure.",
    STRUCTURE_DESC: "By name of the structure, from the end of the alphabet.",
    REQUESTER_ASC: "By last then first name of who asks.",
    REQUESTER_DESC: "By name of who asks, from the end of the alphabet.",
  },
  "Order of a list of requests.",
);

@InputType({ description: "Narrows a list of requests; never widens it." })
export class ApprovalFilter {
  @Field(() => [ApprovalStatus], { ...optional, description: "In one of these statuses; absent: all of them; an empty list means none." })
  statuses?: Status[] | null;
  @Field(() => ApprovalKind, { ...optional, description: "Only this kind." })
  kind?: Kind | null;
  @Field(() => ID, { ...optional, description: "Only about this structure." })
  structureId?: string | null;
  @Field(() => ID, { ...optional, description: "Only those of this person (FR: historique du demandeur)." })
  requesterId?: string | null;
  @Field(() => String, { ...optional, description: "Only those that target the service with this code." })
  serviceCode?: string | null;
  @Field(() => String, { ...optional, description: "Asked that day or later, for example 2026-01-31 (days of Paris)." })
  createdFrom?: string | null;
  @Field(() => String, { ...optional, description: "Asked that day or earlier." })
  createdTo?: string | null;
  @Field(() => String, { ...optional, description: "Beginning of a SIRET, part of a structure's name or of the requester's name." })
  search?: string | null;
}

@InputType("CancelApprovalInput", { description: "Takes one's own request back." })
export class CancelApprovalInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
}

@InputType("GrantedSpaceInput", { description: "What is given of one space asked for; an absent field: as asked." })
export class GrantedSpaceInputType {
  @Field(() => String, { description: "Code of the space, one of the request." })
  spaceCode!: string;
  @Field(() => String, { ...optional, description: "READ, WRITE, or NONE to refuse this space and approve the rest." })
  access?: string | null;
  @Field(() => String, { ...optional, description: "First day." })
  startsOn?: string | null;
  @Field(() => String, { ...optional, description: "Last day, included." })
  endsOn?: string | null;
}

@InputType("DecideApprovalInput", { description: "A decision. What is granted may be less than what is asked, never more." })
export class DecideApprovalInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => String, { description: "APPROVED or REJECTED." })
  verdict!: string;
  @Field(() => String, { ...optional, description: "Why it is rejected, a RejectionReason; absent with words: OTHER." })
  rejectionReason?: string | null;
  @Field(() => String, { ...optional, description: "Words for the requester; required for a rejection without a reason of the list." })
  publicReason?: string | null;
  @Field(() => String, { ...optional, description: "For the deciders only." })
  internalNote?: string | null;
  @Field(() => String, { ...optional, description: "Attachment: the role given, MEMBER or DEPUTY_MANAGER; absent: as asked." })
  grantedRole?: string | null;
  @Field(() => String, {
    ...optional,
    description: "Attachment: code of the service; empty: none; absent: the one asked for, where the structure has it.",
  })
  grantedServiceCode?: string | null;
  @Field(() => [GrantedSpaceInputType], { ...optional, description: "Spaces: those given otherwise than asked; the others: as asked." })
  grantedSpaces?: GrantedSpaceInputType[] | null;
}

const payload = (name: string, description: string) => payloadOf(name, { approval: { type: () => Approval, description } });
export const CancelApprovalPayload = payload("CancelApprovalPayload", "The request taken back.");
export const DecideApprovalPayload = payload("DecideApprovalPayload", "The decided request.");

import type { ApprovalKind as Kind, ApprovalStatus as Status } from "@portail-tic/shared/approvals/approval-status";
import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import type { ApprovalOrderName } from "./approval.queries.ts";
import { Approval, ApprovalKind, ApprovalStatus } from "./approval.type.ts";

const optional = { nullable: true } as const;

export const ApprovalOrder = registerEnum<ApprovalOrderName>(
  "ApprovalOrder",
  { CREATED_DESC: "Newest first.", CREATED_ASC: "Oldest first." },
  "Order of a list of requests.",
);

@InputType({ description: "Narrows a list of requests; never widens it." })
export class ApprovalFilter {
  @Field(() => ApprovalStatus, { ...optional, description: "Only this status; absent: all of them." })
  status?: Status | null;
  @Field(() => ApprovalKind, { ...optional, description: "Only this kind." })
  kind?: Kind | null;
  @Field(() => ID, { ...optional, description: "Only about this structure." })
  structureId?: string | null;
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

import type { RequestableRole } from "@portail-tic/shared/access/membership-role";
import type { SpaceAccess as Access } from "@portail-tic/shared/access/space-access";
import type { InvitationAction } from "@portail-tic/shared/attachments/invitation-rules";
import type { InvitationStatus } from "@portail-tic/shared/attachments/invitation-status";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CivilDateScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { Membership, MembershipRole } from "../memberships/index.ts";
import { SpaceAccess } from "../spaces/index.ts";
import { AskedSpaceInputType } from "./attachment.inputs.ts";

const optional = { nullable: true } as const;

export const invitationStatusEnum = registerEnum<InvitationStatus>(
  "InvitationStatus",
  {
    PENDING: "Waits for the person's answer.",
    ACCEPTED: "Accepted: the person is attached.",
    DECLINED: "The person said no.",
    CANCELLED: "Taken back, or without object any more.",
    EXPIRED: "Nobody answered in time.",
  },
  "Where an invitation stands.",
);

export const invitationActionEnum = registerEnum<InvitationAction>(
  "InvitationAction",
  { ACCEPT: "Accept it.", DECLINE: "Say no.", CANCEL: "Take it back." },
  "What the viewer may do with an invitation now.",
);

@ObjectType({ description: "A space that goes with an invitation, from the first day of the attachment." })
export class InvitationSpace {
  @Field(() => SpaceAccess, { description: "What it opens." })
  access!: Access;
  @Field(() => CivilDateScalar, { nullable: true, description: "Its last day, included; null: until further notice." })
  endsOn!: string | null;
  spaceCode!: string;
}

@ObjectType({ description: "An invitation to be attached to a structure (FR: invitation). It gives no right until it is accepted." })
export class Invitation {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "The login address invited." })
  email!: string;
  @Field(() => MembershipRole, { description: "The role proposed." })
  role!: RequestableRole;
  @Field(() => invitationStatusEnum, { description: "Where it stands." })
  status!: InvitationStatus;
  @Field(() => DateTimeScalar, { description: "When it was sent." })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: "Until when it can be accepted." })
  expiresAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was answered, or ended otherwise." })
  settledAt!: Date | null;
  structureId!: string;
  structureSiret!: string;
  structureName!: string;
  invitedBy!: string;
  /** It was sent to the viewer's own login address. */
  isInvited!: boolean;
}

@ObjectType({ description: "What became of one line." })
export class InvitationResult {
  @Field(() => Int, { description: "Its place in the input, from 0." })
  line!: number;
  @Field(() => String, { description: "The address, as typed." })
  email!: string;
  @Field(() => Invitation, { nullable: true, description: "The invitation, when it was sent." })
  invitation!: Invitation | null;
  @Field(() => [Problem], { description: "Why it was not; paths within the line." })
  problems!: Problem[];
}

@InputType("InvitationLineInput", { description: "One person to invite." })
export class InvitationLineInputType {
  @Field(() => String, { description: "The login address, of an account or of nobody yet: the answer is the same." })
  email!: string;
  @Field(() => String, { ...optional, description: "MEMBER (default) or DEPUTY_MANAGER." })
  role?: string | null;
  @Field(() => [AskedSpaceInputType], { ...optional, description: "The spaces given with the attachment; each once." })
  spaces?: AskedSpaceInputType[] | null;
}

@InputType("InviteMembersInput", { description: "People to invite to a structure, 100 at most." })
export class InviteMembersInputType {
  @Field(() => ID, { description: "The structure." })
  structureId!: string;
  @Field(() => [InvitationLineInputType], { description: "One line per person." })
  lines!: InvitationLineInputType[];
}

@InputType("AcceptInvitationInput", { description: "The invitation to accept." })
export class AcceptInvitationInputType {
  @Field(() => ID, { description: "The invitation." })
  id!: string;
}
@InputType("DeclineInvitationInput", { description: "The invitation to decline." })
export class DeclineInvitationInputType {
  @Field(() => ID, { description: "The invitation." })
  id!: string;
}
@InputType("CancelInvitationInput", { description: "The invitation to take back." })
export class CancelInvitationInputType {
  @Field(() => ID, { description: "The invitation." })
  id!: string;
}

const invitation = { type: () => Invitation, description: "The invitation as it stands now." };
export const InviteMembersPayload = payloadOf("InviteMembersPayload", {
  results: { type: () => [InvitationResult], description: "One per line, in the order of the input." },
});
export const AcceptInvitationPayload = payloadOf("AcceptInvitationPayload", {
  invitation,
  membership: { type: () => Membership, description: "The attachment it gave." },
});
export const DeclineInvitationPayload = payloadOf("DeclineInvitationPayload", { invitation });
export const CancelInvitationPayload = payloadOf("CancelInvitationPayload", { invitation });

export const { Connection: InvitationConnection } = connectionOf("Invitation", () => Invitation);

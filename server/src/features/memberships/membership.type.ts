import type { MembershipRole as Role } from "@portail-tic/shared/access/membership-role";
import type { MembershipAction as Action } from "@portail-tic/shared/memberships/membership-rules";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import type { MembershipProof as Proof } from "./membership.entity.ts";

export const MembershipRole = registerEnum<Role>(
  "MembershipRole",
  {
    PRINCIPAL_MANAGER: "The one principal manager of the structure (FR: gestionnaire principal).",
    DEPUTY_MANAGER: "Shares the daily work of the principal manager (FR: gestionnaire suppléant).",
    MEMBER: "Attached, without managing (FR: utilisateur rattaché).",
  },
  "What somebody is on a structure.",
);

export const MembershipProof = registerEnum<Proof>(
  "MembershipProof",
  {
    CREATOR: "Created the structure.",
    APPROVED: "Approved by a manager.",
    INVITED: "Invited by a manager.",
    LETTER: "Gave the code posted to the structure.",
    PACAGE: "Gave the PACAGE number.",
    MEMBER: "Confirmed by another member, when the manager was lost.",
    SUPPORT: "Checked by two support agents, when the manager was lost.",
    DEPUTY: "Was deputy manager, when the manager was lost.",
  },
  "How the right to be there was shown.",
);

export const MembershipAction = registerEnum<Action>(
  "MembershipAction",
  {
    MAKE_DEPUTY: "Make this member a deputy manager.",
    MAKE_MEMBER: "Take the role of deputy manager back, or give one's own up.",
    END: "Leave, or end somebody's attachment.",
    OFFER_MANAGEMENT: "Offer this person the role of principal manager.",
    SET_SERVICE: "Say in which service this person works.",
  },
  "What the viewer may do with an attachment now.",
);

@ObjectType({ description: "A user's link to a structure (FR: rattachement)." })
export class Membership {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => MembershipRole, { description: "What the person is there." })
  role!: Role;
  @Field(() => MembershipProof, { description: "How the right to be there was shown." })
  proof!: Proof;
  @Field(() => DateTimeScalar, { description: "Since when." })
  startedAt!: Date;
  userId!: string;
  structureId!: string;
  serviceId!: string | null;
  endedAt!: Date | null;
}

@ObjectType({ description: "What a request of attachment asks, and what was given." })
export class MembershipRequest {
  @Field(() => MembershipRole, { description: "The role asked for." })
  requestedRole!: Role;
  @Field(() => MembershipRole, { nullable: true, description: "The role given, once approved." })
  grantedRole!: Role | null;
  @Field(() => String, { nullable: true, description: "The code of a service, as the requester typed it: it may name none." })
  requestedServiceCode!: string | null;
  grantedServiceId!: string | null;
  structureId!: string;
}

export const { Connection: MembershipConnection } = connectionOf("Membership", () => Membership);

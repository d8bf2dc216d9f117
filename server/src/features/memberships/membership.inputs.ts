import { Field, ID, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { CompanyInputType, Structure } from "../structures/index.ts";
import { Membership } from "./membership.type.ts";

const optional = { nullable: true } as const;

@InputType("CreateStructureInput", { description: "A structure that is not registered yet." })
export class CreateStructureInputType {
  @Field(() => String, { description: "SIRET, spaces and dots accepted." })
  siret!: string;
  @Field(() => CompanyInputType, { ...optional, description: "By hand, when the directory cannot describe it; otherwise ignored." })
  company?: CompanyInputType | null;
  @Field(() => Boolean, { ...optional, description: "Is it an agricultural management center?" })
  isManagementCenter?: boolean | null;
}

@InputType("SetMembershipServiceInput", { description: "The service of somebody attached." })
export class SetMembershipServiceInputType {
  @Field(() => ID, { description: "The attachment." })
  membershipId!: string;
  @Field(() => String, { ...optional, description: "Code of an open service of the structure; absent: none." })
  serviceCode?: string | null;
}

@InputType("EndMembershipInput", { description: "The end of an attachment." })
export class EndMembershipInputType {
  @Field(() => ID, { description: "The attachment." })
  id!: string;
  @Field(() => String, { ...optional, description: "Why; the person concerned reads it. Required for somebody else's attachment." })
  reason?: string | null;
}

@InputType("ChangeMembershipRoleInput", { description: "Another role for somebody attached." })
export class ChangeMembershipRoleInputType {
  @Field(() => ID, { description: "The attachment." })
  id!: string;
  @Field(() => String, { description: "MEMBER or DEPUTY_MANAGER; the role of principal manager is offered and accepted." })
  role!: string;
}

export const CreateStructurePayload = payloadOf("CreateStructurePayload", {
  structure: { type: () => Structure, description: "The new structure." },
});
export const EndMembershipPayload = payloadOf("EndMembershipPayload", {
  membership: { type: () => Membership, description: "The ended attachment." },
});
export const ChangeMembershipRolePayload = payloadOf("ChangeMembershipRolePayload", {
  membership: { type: () => Membership, description: "The attachment with its new role." },
});
export const SetMembershipServicePayload = payloadOf("SetMembershipServicePayload", {
  membership: { type: () => Membership, description: "The attachment with its service." },
});

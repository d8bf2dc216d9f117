import { Field, InputType } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { Approval } from "../approvals/index.ts";

const optional = { nullable: true } as const;

@InputType("AskedSpaceInput", { description: "A space wanted with an attachment, from its first day." })
export class AskedSpaceInputType {
  @Field(() => String, { description: "Code of the space." })
  spaceCode!: string;
  @Field(() => String, { description: "READ or WRITE." })
  access!: string;
  @Field(() => String, { ...optional, description: "Last day, included; absent: until further notice." })
  endsOn?: string | null;
}

@InputType("RequestMembershipInput", { description: "A request to be attached to a registered structure." })
export class RequestMembershipInputType {
  @Field(() => String, { description: "SIRET, spaces and dots accepted." })
  siret!: string;
  @Field(() => String, { ...optional, description: "A word to the manager: who you are, why you ask." })
  comment?: string | null;
  @Field(() => String, { ...optional, description: "MEMBER (default) or DEPUTY_MANAGER." })
  role?: string | null;
  @Field(() => String, { ...optional, description: "Code of the service to be attached to, if the structure gave you one." })
  serviceCode?: string | null;
  @Field(() => [AskedSpaceInputType], { ...optional, description: "The spaces wanted there, decided with the attachment; each once." })
  spaces?: AskedSpaceInputType[] | null;
}

export const RequestMembershipPayload = payloadOf("RequestMembershipPayload", {
  approval: { type: () => Approval, description: "The request, waiting for a decision." },
});

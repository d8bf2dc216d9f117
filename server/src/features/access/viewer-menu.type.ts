import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Which places the viewer's menu holds now; it follows the rights without logging out." })
export class ViewerMenu {
  @Field(() => Boolean, { description: "Approvals: the viewer manages at least one structure." })
  approvals!: boolean;
  @Field(() => Boolean, { description: "TIC refund requests: the viewer may read them on at least one structure." })
  refundRequests!: boolean;
  @Field(() => Boolean, { description: "Instruction: the viewer is an instructor." })
  instruction!: boolean;
}

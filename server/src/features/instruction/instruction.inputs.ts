import { Field, ID, InputType } from "type-graphql";

const optional = { nullable: true } as const;

@InputType("TakeRefundRequestInput", { description: "A request to take in review." })
export class TakeRefundRequestInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
}

@InputType("DecideRefundRequestInput", { description: "The decision of the officer who took a request." })
export class DecideRefundRequestInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => String, { description: "APPROVED or REJECTED." })
  verdict!: string;
  @Field(() => String, { ...optional, description: "Required for a rejection; the requester reads it." })
  reason?: string | null;
}

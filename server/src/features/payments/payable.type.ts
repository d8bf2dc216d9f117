import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { CentsScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { Problem } from "../../platform/problems/problem.type.ts";
import { RefundRequest } from "../refunds/index.ts";

@ObjectType({ description: "Staff: a granted request that waits for its payment, with what would be paid now." })
export class PayableRequest {
  @Field(() => RefundRequest, { description: "The request." })
  request!: RefundRequest;
  @Field(() => CentsScalar, { description: "Amount granted, in cents." })
  grantedCents!: number;
  @Field(() => CentsScalar, { description: "What of an advance already received would be taken back, in cents." })
  recoveredCents!: number;
  @Field(() => CentsScalar, { description: "What would be transferred, in cents; 0: the advance covers it." })
  amountCents!: number;
  @Field(() => String, { description: "Holder of the account." })
  holder!: string;
  @Field(() => String, { description: "Country and last four characters of the account." })
  maskedIban!: string;
  @Field(() => Problem, { nullable: true, description: "Why it cannot be ordered now; null when it can." })
  obstacle!: Problem | null;
}

export const { Connection: PayableRequestConnection } = connectionOf("PayableRequest", () => PayableRequest);

@ObjectType({ description: "Staff: what an order of all that can be paid now would be." })
export class PayableSummary {
  @Field(() => ID, { description: "The office." })
  officeId!: string;
  @Field(() => Int, { description: "Requests it would order, one batch at most." })
  count!: number;
  @Field(() => CentsScalar, { description: "Sum of the transfers, in cents: give it as `expectedTotalCents`." })
  totalCents!: number;
  @Field(() => Int, { description: "Requests that cannot be ordered now, among those looked at." })
  leftOutCount!: number;
}

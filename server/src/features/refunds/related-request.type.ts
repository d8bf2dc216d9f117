import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { Field, ID, ObjectType } from "type-graphql";
import { CentsScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { refundStatusEnum } from "./refund-enums.ts";

@ObjectType({ description: "Another request of the same structure for the same campaign." })
export class RelatedRequest {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "What people quote." })
  number!: string;
  @Field(() => refundStatusEnum, { description: "Where it stands." })
  status!: RefundStatus;
  @Field(() => CentsScalar, { description: "What it asks." })
  totalCents!: number;
  @Field(() => DateTimeScalar, { description: "When it was sent." })
  submittedAt!: Date;
}

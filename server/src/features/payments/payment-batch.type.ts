import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { CentsScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";

@ObjectType({ description: "Staff: payments ordered together (FR: lot de paiements)." })
export class PaymentBatch {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "What people quote: PAI-2026-000012." })
  number!: string;
  @Field(() => Int, { description: "Transfers in its file; payments covered by an advance are not counted." })
  transferCount!: number;
  @Field(() => CentsScalar, { description: "Sum of its transfers, in cents." })
  totalCents!: number;
  @Field(() => Int, { description: "Transfers the bank made." })
  paidCount!: number;
  @Field(() => Int, { description: "Transfers the bank sent back." })
  failedCount!: number;
  @Field(() => DateTimeScalar, { description: "When it was ordered." })
  orderedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When its file was taken out for the first time." })
  releasedAt!: Date | null;
  officeId!: string;
  orderedBy!: string;
  releasedBy!: string | null;
  hasDebtor!: boolean;
}

export const { Connection: PaymentBatchConnection } = connectionOf("PaymentBatch", () => PaymentBatch);

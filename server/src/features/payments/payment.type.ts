import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CentsScalar, CivilDateScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import type { PaymentStatus } from "./payment.entity.ts";

export const paymentStatusEnum = registerEnum<PaymentStatus>(
  "PaymentStatus",
  {
    ORDERED: "Ordered; the bank has not answered yet.",
    PAID: "The bank made the transfer.",
    FAILED: "The bank sent the money back.",
    SETTLED: "Nothing to transfer: an advance already received covers it.",
  },
  "Where a payment stands.",
);

@ObjectType({
  description: "One payment of a request: what was granted, what of an advance was taken back, what is transferred (FR: paiement).",
})
export class Payment {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "The reference on the bank statement." })
  reference!: string;
  @Field(() => ID, { description: "The request it pays." })
  requestId!: string;
  @Field(() => String, { description: "Number of that request." })
  requestNumber!: string;
  @Field(() => String, { description: "Name of the structure that asked." })
  structureName!: string;
  @Field(() => CentsScalar, { description: "Amount granted, in cents." })
  grantedCents!: number;
  @Field(() => CentsScalar, { description: "Taken back of an advance already received, in cents." })
  recoveredCents!: number;
  @Field(() => CentsScalar, { description: "Amount transferred, in cents: granted less what was taken back." })
  amountCents!: number;
  @Field(() => String, { description: "Holder of the account, as it was when the payment was ordered." })
  holder!: string;
  @Field(() => String, { description: "Country and last four characters of the account." })
  maskedIban!: string;
  @Field(() => paymentStatusEnum, { description: "Where it stands." })
  status!: PaymentStatus;
  @Field(() => DateTimeScalar, { description: "When it was ordered." })
  orderedAt!: Date;
  @Field(() => CivilDateScalar, { nullable: true, description: "Day of the transfer, as the bank says." })
  paidOn!: string | null;
  @Field(() => String, { nullable: true, description: "Why the bank sent the money back, in the language of the request." })
  failureReason!: string | null;
  @Field(() => Boolean, { description: "The bank's reason lies in the account: this request is paid to it no more." })
  needsOtherAccount!: boolean;
  bankAccountId!: string;
}

export const { Connection: PaymentConnection } = connectionOf("Payment", () => Payment);

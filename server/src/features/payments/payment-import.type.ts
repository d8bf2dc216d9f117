import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CentsScalar, CivilDateScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import type { MovementResult } from "./judge-movement.ts";

export const movementResultEnum = registerEnum<MovementResult>(
  "PaymentMovementResult",
  {
    PAID: "The payment is now paid.",
    FAILED: "The bank sent the money back: the request waits for another account.",
    ALREADY_DONE: "Known already: nothing changed.",
    AMOUNT_DIFFERS: "The reference is ours, the amount is not: nothing changed.",
    NOT_RELEASED: "The file of this payment never left the portal: nothing changed.",
    PENDING: "The bank has not booked it yet: nothing changed.",
    UNKNOWN: "No payment of ours has this reference: nothing changed.",
  },
  "What became of one movement of a bank's file.",
);

@ObjectType({ description: "Administrators: a file of the bank that was taken in." })
export class PaymentImport {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "What the file was called." })
  fileName!: string;
  @Field(() => String, { description: "CAMT (statement), PAIN (status report) or CSV." })
  format!: string;
  @Field(() => DateTimeScalar, { description: "When it was taken in." })
  importedAt!: Date;
  importedBy!: string;
}

@ObjectType({ description: "How many movements of a file had one result." })
export class PaymentImportCount {
  @Field(() => movementResultEnum, { description: "The result." })
  result!: MovementResult;
  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({ description: "One movement of the bank's file, and what became of it." })
export class PaymentImportLine {
  @Field(() => Int, { description: "Its place in the file, from 1." })
  position!: number;
  @Field(() => String, { nullable: true, description: "The reference it carries." })
  reference!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: "Its amount, in cents; null when it is not in euros." })
  amountCents!: number | null;
  @Field(() => CivilDateScalar, { nullable: true, description: "Day of the movement." })
  bookedOn!: string | null;
  @Field(() => movementResultEnum, { description: "What became of it." })
  result!: MovementResult;
  @Field(() => String, { nullable: true, description: "The bank's reason, in the language of the request." })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: "Number of the request it pays." })
  requestNumber!: string | null;
  @Field(() => String, { nullable: true, description: "Name of the structure that asked." })
  structureName!: string | null;
}

export const { Connection: PaymentImportConnection } = connectionOf("PaymentImport", () => PaymentImport);
export const { Connection: PaymentImportLineConnection } = connectionOf("PaymentImportLine", () => PaymentImportLine);

import type { LineVerdict } from "@portail-tic/shared/instruction/judge-line-verdict";
import { Field, Int, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CentsScalar, DecimalScalar } from "../../platform/graphql/scalars/output-scalars.ts";

export const lineVerdictEnum = registerEnum<LineVerdict>(
  "LineVerdict",
  { ACCEPTED: "Granted as asked.", CORRECTED: "Granted for a smaller quantity.", REFUSED: "Not granted." },
  "What the office says of a line.",
);

@ObjectType({ description: "What is granted of a line, and why not all." })
export class LineGrant {
  @Field(() => lineVerdictEnum, { description: "All, less, or nothing." })
  verdict!: LineVerdict;
  @Field(() => DecimalScalar, { nullable: true, description: "The quantity granted, in the unit of the line, where it was corrected." })
  quantity!: string | null;
  @Field(() => CentsScalar, { description: "What is granted, by the rate the line was sent with." })
  amountCents!: number;
  @Field(() => String, { description: "What the officer added to the reason; may be empty." })
  words!: string;
  reasonCode!: string | null;
}

@ObjectType({ description: "How far the officer has gone through the lines." })
export class LineReview {
  @Field(() => Int, { description: "Lines with a verdict." })
  judgedCount!: number;
  @Field(() => Int, { description: "Lines granted for a smaller quantity." })
  correctedCount!: number;
  @Field(() => Int, { description: "Lines not granted." })
  refusedCount!: number;
  @Field(() => CentsScalar, { description: "What would be granted now; a line without a verdict counts as asked." })
  grantedCents!: number;
}

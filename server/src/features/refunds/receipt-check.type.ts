import { Field, ObjectType } from "type-graphql";
import { formKindEnum, type FormKind } from "../campaigns/index.ts";
import { CentsScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";

@ObjectType({ description: "What was decided, for whoever has the letter." })
export class DecisionCheck {
  @Field(() => String, { description: "APPROVED or REJECTED." })
  verdict!: string;
  @Field(() => DateTimeScalar, { description: "When." })
  decidedAt!: Date;
  @Field(() => CentsScalar, { description: "What it grants." })
  grantedCents!: number;
}

@ObjectType({ description: "What the portal holds of a request whose PDF somebody has: said only to whoever knows its hash." })
export class ReceiptCheck {
  @Field(() => String, { description: "Number of the request." })
  number!: string;
  @Field(() => DateTimeScalar, { description: "When it was sent." })
  submittedAt!: Date;
  @Field(() => formKindEnum, { description: "The form." })
  formKind!: FormKind;
  @Field(() => String, { description: "YYYY for the annual refund, YY-MM for the monthly aid." })
  period!: string;
  @Field(() => CentsScalar, { description: "What it asked." })
  totalCents!: number;
  @Field(() => DecisionCheck, {
    nullable: true,
    description: "Of the letter of a decision: what was decided; null for the PDF of a request.",
  })
  decision!: DecisionCheck | null;
}

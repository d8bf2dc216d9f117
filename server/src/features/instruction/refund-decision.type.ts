import { Field, ID, ObjectType } from "type-graphql";
import { CentsScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { decisionOutcomeEnum, type DecisionOutcome } from "./instruction-enums.ts";

@ObjectType({ description: "For the office: what an officer decided of a request, and who confirmed it or sent it back." })
export class RefundDecision {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "APPROVED or REJECTED." })
  verdict!: string;
  @Field(() => decisionOutcomeEnum, { description: "What became of it." })
  outcome!: DecisionOutcome;
  @Field(() => String, { nullable: true, description: "Words for the requester." })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: "For the office only." })
  internalNote!: string | null;
  @Field(() => CentsScalar, { description: "What it grants, in cents." })
  grantedCents!: number;
  @Field(() => DateTimeScalar, { description: "When it was decided or proposed." })
  proposedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was confirmed, sent back or lapsed; null while it waits." })
  settledAt!: Date | null;
  @Field(() => String, { nullable: true, description: "Why it was sent back." })
  settledNote!: string | null;
  motiveCode!: string | null;
  proposedBy!: string;
  settledBy!: string | null;
}

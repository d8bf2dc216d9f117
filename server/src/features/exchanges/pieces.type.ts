import { Field, ID, Int, ObjectType } from "type-graphql";
import { CivilDateScalar, DateTimeScalar, DecimalScalar } from "../../platform/graphql/scalars/output-scalars.ts";

@ObjectType({ description: "One thing asked about a request or one of its lines, and what was answered." })
export class PieceItem {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => Int, { description: "Place in the list, from 1." })
  position!: number;
  @Field(() => String, { description: "What the officer added to the reason; may be empty." })
  words!: string;
  @Field(() => String, { description: "What was answered in words; may be empty." })
  answerWords!: string;
  @Field(() => DecimalScalar, { nullable: true, description: "The quantity the requester says is right, in the unit of the line." })
  wishedQuantity!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last answered; null: it waits." })
  answeredAt!: Date | null;
  pieceRequestId!: string;
  lineId!: string | null;
  reasonCode!: string;
}

@ObjectType({ description: "What an officer asked at one time (FR: demande de pièces)." })
export class PieceRequest {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "What the officer wrote above the list; may be empty." })
  words!: string;
  @Field(() => DateTimeScalar, { description: "When it was asked." })
  askedAt!: Date;
  @Field(() => CivilDateScalar, { description: "Last day to answer; afterwards nothing is rejected by itself, but the officer may go on." })
  dueOn!: string;
  @Field(() => Boolean, { description: "Open, and past its last day." })
  isOverdue!: boolean;
  @Field(() => Boolean, { description: "Still to be answered and completed." })
  isOpen!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the requester completed it, or the officer went on without." })
  endedAt!: Date | null;
  @Field(() => Boolean, {
    description: "Did the requester complete it? False while open, and when the officer went on without the answer.",
  })
  isCompleted!: boolean;
  @Field(() => [PieceItem], { description: "What is asked, in order." })
  items!: PieceItem[];
  requestId!: string;
}

import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { refundStatusEnum } from "./refund-enums.ts";

@ObjectType({ description: "A step in the life of a request, in plain words (FR: évènement)." })
export class RefundEvent {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => refundStatusEnum, { description: "The status it reached." })
  status!: RefundStatus;
  @Field(() => DateTimeScalar, { description: "When." })
  at!: Date;
  @Field(() => String, { description: "Who made it: a person of the structure, the office, or the portal." })
  actor!: string;
  @Field(() => String, { description: "What happened, in the language of the request." })
  title!: string;
  @Field(() => String, { description: "What it means." })
  explanation!: string;
  @Field(() => String, { description: "What to do now, and the usual delay." })
  nextStep!: string;
  @Field(() => String, { nullable: true, description: "The reason given, if any." })
  reason!: string | null;
}

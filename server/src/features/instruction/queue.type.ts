import type { RefundFlag } from "@portail-tic/shared/refunds/refund-flags";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CentsScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { refundStatusEnum } from "../refunds/index.ts";
import { handEnum, refundFlagEnum, type Hand } from "./instruction-enums.ts";
import type { QueueFilter } from "./queue.queries.ts";

const optional = { nullable: true } as const;

@InputType("InstructionFilter", { description: "Narrows the queue of an office; never widens it." })
export class InstructionFilterType implements QueueFilter {
  @Field(() => [refundStatusEnum], { ...optional, description: "In one of these; absent: what waits. An empty list means none." })
  statuses?: RefundStatus[] | null;
  @Field(() => ID, { ...optional, description: "Of this campaign." })
  campaignId?: string | null;
  @Field(() => String, { ...optional, description: "With a line of this product." })
  productCode?: string | null;
  @Field(() => CentsScalar, { ...optional, description: "Asking this much at least, in cents." })
  minCents?: number | null;
  @Field(() => CentsScalar, { ...optional, description: "Asking this much at most, in cents." })
  maxCents?: number | null;
  @Field(() => String, { ...optional, description: "Beginning of a request number or of a SIRET, or part of a structure's name." })
  search?: string | null;
  @Field(() => Int, { ...optional, description: "Sent that many days of Paris ago at least." })
  waitingDays?: number | null;
  @Field(() => handEnum, { ...optional, description: "In whose hands." })
  hand?: Hand | null;
  @Field(() => [refundFlagEnum], { ...optional, description: "With one of these marks." })
  flags?: RefundFlag[] | null;
  @Field(() => Boolean, { ...optional, description: "With a colleague's decision, that the viewer may confirm." })
  isProposed?: boolean | null;
  @Field(() => Boolean, {
    ...optional,
    description: "With a message of the structure that the viewer has not read, in his hands or in nobody's.",
  })
  hasUnreadMessages?: boolean | null;
}

@ObjectType({ description: "How many requests of an office wait in one status." })
export class StatusCount {
  @Field(() => refundStatusEnum, { description: "The status." })
  status!: RefundStatus;
  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({ description: "How many waiting requests of an office carry one mark." })
export class FlagCount {
  @Field(() => refundFlagEnum, { description: "The mark." })
  flag!: RefundFlag;
  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType("InstructionCounts", { description: "How many requests of the viewer's office wait, behind each filter." })
export class QueueCounts {
  @Field(() => Int, { description: "All of them." })
  total!: number;
  @Field(() => Int, { description: "In the viewer's hands." })
  mine!: number;
  @Field(() => Int, { description: "In nobody's hands." })
  nobody!: number;
  @Field(() => Int, { description: "In a colleague's hands." })
  colleagues!: number;
  @Field(() => Int, { description: "With a colleague's decision that the viewer may confirm." })
  toConfirm!: number;
  @Field(() => Int, { description: "Waiting longer than eight weeks." })
  late!: number;
  @Field(() => Int, { description: "With a message that the viewer has not read, in his hands or in nobody's." })
  unread!: number;
  @Field(() => [StatusCount], { description: "By status." })
  byStatus!: StatusCount[];
  @Field(() => [FlagCount], { description: "By mark." })
  byFlag!: FlagCount[];
}

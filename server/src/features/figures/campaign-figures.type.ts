import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CentsScalar, CivilDateScalar, DecimalScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { refundStatusEnum } from "../refunds/index.ts";

export type DelayStep = "TAKEN" | "DECIDED" | "PAID" | "WHOLE";

export const delayStepEnum = registerEnum<DelayStep>(
  "DelayStep",
  {
    TAKEN: "From the submission until an officer takes the request.",
    DECIDED: "From there until the decision.",
    PAID: "From the decision until the bank made the transfer.",
    WHOLE: "From the submission until the bank made the transfer.",
  },
  "A part of the way of a request.",
);

@ObjectType({ description: "How many requests of a campaign stand in one status." })
export class CampaignStatusCount {
  @Field(() => refundStatusEnum, { description: "The status." })
  status!: RefundStatus;
  @Field(() => Int, { description: "How many requests." })
  count!: number;
}

@ObjectType({ description: "What happened in one week (Paris), by the first time a request came there." })
export class CampaignWeek {
  @Field(() => CivilDateScalar, { description: "The Monday it began." })
  monday!: string;
  @Field(() => Int, { description: "Requests submitted." })
  submitted!: number;
  @Field(() => Int, { description: "Requests granted or rejected." })
  decided!: number;
  @Field(() => Int, { description: "Requests paid." })
  paid!: number;
}

@ObjectType({ description: "How long one part of the way took in one office." })
export class OfficeDelay {
  @Field(() => ID, { description: "The office." })
  officeId!: string;
  @Field(() => String, { description: "Its name." })
  officeName!: string;
  @Field(() => delayStepEnum, { description: "Which part." })
  step!: DelayStep;
  @Field(() => Int, { description: "Over how many requests." })
  count!: number;
  @Field(() => DecimalScalar, { description: "Half of them took at most that many days." })
  medianDays!: string;
  @Field(() => DecimalScalar, { description: "Nine of ten took at most that many days." })
  p90Days!: string;
}

@ObjectType({ description: "Staff: how far a campaign is, in the viewer's offices or in all of them." })
export class CampaignFigures {
  @Field(() => CentsScalar, { description: "Asked by the requests sent and not withdrawn, in cents." })
  askedCents!: number;
  @Field(() => CentsScalar, { description: "Granted, in cents." })
  grantedCents!: number;
  @Field(() => CentsScalar, { description: "Of what was granted: deducted, because an advance had already paid it; in cents." })
  recoveredCents!: number;
  @Field(() => CentsScalar, { description: "Of what was granted: transferred by the bank, in cents." })
  paidCents!: number;
  @Field(() => [CampaignStatusCount], { description: "Requests sent, by where they stand." })
  statuses!: CampaignStatusCount[];
  campaignId!: string;
  officeIds!: readonly string[] | null;
}

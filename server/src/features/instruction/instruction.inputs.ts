import { Field, ID, InputType, Int } from "type-graphql";
import { CentsScalar } from "../../platform/graphql/scalars/output-scalars.ts";

const optional = { nullable: true } as const;

@InputType("TakeRefundRequestInput", { description: "A request to take in review." })
export class TakeRefundRequestInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
}

@InputType("ReleaseRefundRequestInput", { description: "A request to put back in the queue." })
export class ReleaseRefundRequestInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
}

@InputType("GiveRefundRequestInput", { description: "A request to give to a colleague, or to take over." })
export class GiveRefundRequestInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => ID, { description: "An instructor of the same office." })
  officerId!: string;
}

@InputType("RerouteRefundRequestInput", { description: "A request to send to another office." })
export class RerouteRefundRequestInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => ID, { description: "The office it belongs to." })
  officeId!: string;
  @Field(() => String, { description: "Why; the requester reads it." })
  reason!: string;
}

@InputType("DecideRefundRequestInput", { description: "The decision of the officer who took a request." })
export class DecideRefundRequestInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => String, { description: "APPROVED or REJECTED." })
  verdict!: string;
  @Field(() => String, { ...optional, description: "Code of a decision motive; a rejection needs one, or words." })
  motiveCode?: string | null;
  @Field(() => String, { ...optional, description: "Words for the requester." })
  reason?: string | null;
  @Field(() => String, { ...optional, description: "For the office only." })
  internalNote?: string | null;
}

@InputType("DecideRefundRequestsInput", { description: "One decision on many requests of the office." })
export class DecideRefundRequestsInputType {
  @Field(() => [ID], { description: "The requests, 500 at most; what nobody has in hand is taken on the way." })
  requestIds!: string[];
  @Field(() => String, { description: "APPROVED or REJECTED." })
  verdict!: string;
  @Field(() => String, { ...optional, description: "Code of a decision motive; a rejection needs one, or words." })
  motiveCode?: string | null;
  @Field(() => String, { ...optional, description: "Words for each requester." })
  reason?: string | null;
  @Field(() => String, { ...optional, description: "For the office only." })
  internalNote?: string | null;
  @Field(() => String, { description: "Chosen by the caller: the same key asks for the same list once." })
  idempotencyKey!: string;
}

@InputType("ConfirmRefundDecisionInput", { description: "A colleague's decision to confirm." })
export class ConfirmRefundDecisionInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => ID, { description: "The decision that was read." })
  decisionId!: string;
}

@InputType("SendBackRefundDecisionInput", { description: "A proposed decision to send back to the review." })
export class SendBackRefundDecisionInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => ID, { description: "The decision that was read." })
  decisionId!: string;
  @Field(() => String, { description: "Why, for the office only." })
  note!: string;
}

@InputType("UpdateOfficeInput", { description: "What an administrator keeps of an office." })
export class UpdateOfficeInputType {
  @Field(() => ID, { description: "The office." })
  id!: string;
  @Field(() => Int, { description: "The version the form was opened with." })
  version!: number;
  @Field(() => [String], { description: "Every département it serves; those of another office are taken from it." })
  departements!: string[];
  @Field(() => CentsScalar, { description: "Amount asked above which a decision needs two officers, in cents." })
  secondEyesAboveCents!: number;
}

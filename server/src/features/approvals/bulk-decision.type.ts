import type { ApprovalVerdict as Verdict } from "@portail-tic/shared/approvals/approval-status";
import type { BulkOutcome as Outcome } from "@portail-tic/shared/approvals/bulk-decision";
import type { RejectionReason as Reason } from "@portail-tic/shared/approvals/rejection-reasons";
import { Field, ID, Int, InputType, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { RejectionReason } from "./approval.type.ts";
import type { BulkSubjectName } from "./bulk-subjects.ts";

const optional = { nullable: true } as const;

export const ApprovalVerdict = registerEnum<Verdict>(
  "ApprovalVerdict",
  { APPROVED: "Approved as asked.", REJECTED: "Rejected." },
  "What a decider decides.",
);

export const BulkOutcome = registerEnum<Outcome>(
  "BulkOutcome",
  {
    WAITING: "Not looked at yet.",
    DECIDED: "Decided by this list.",
    PROPOSED: "Proposed by this list: decided once a colleague confirms it.",
    NOT_DECIDED: "Left as it is, for the reason given: decided meanwhile, rights that have changed…",
  },
  "What became of one request of a bulk decision.",
);

export const BulkSubject = registerEnum<BulkSubjectName>(
  "BulkSubject",
  { APPROVAL: "Approvals: attachments, subscriptions.", REFUND_REQUEST: "Refund requests of an office." },
  "What a bulk decision is about.",
);

@ObjectType({ description: "One request of a bulk decision, and what became of it." })
export class BulkDecisionItem {
  @Field(() => Int, { description: "Its place in the list, from 1." })
  position!: number;
  @Field(() => BulkOutcome, { description: "What became of it." })
  outcome!: Outcome;
  approvalId!: string | null;
  requestId!: string | null;
  problemCode!: string | null;
  problemParams!: Readonly<Record<string, string>>;
}

export const { Connection: BulkDecisionItemConnection } = connectionOf("BulkDecisionItem", () => BulkDecisionItem);

@ObjectType({
  description:
    "The same decision on many requests (FR: décision groupée), taken one after the other by a job; it can be left and found again.",
})
export class BulkDecision {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => ApprovalVerdict, { description: "What was decided for each." })
  verdict!: Verdict;
  @Field(() => RejectionReason, { ...optional, description: "Why they are rejected; each requester reads it." })
  rejectionReason!: Reason | null;
  @Field(() => String, { ...optional, description: "Said to each requester." })
  publicReason!: string | null;
  @Field(() => String, { ...optional, description: "For the deciders only." })
  internalNote!: string | null;
  @Field(() => DateTimeScalar, { description: "When it was asked." })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { ...optional, description: "When its last request was settled; null while it works." })
  finishedAt!: Date | null;
  motiveCode!: string | null;
}

export const { Connection: BulkDecisionConnection } = connectionOf("BulkDecision", () => BulkDecision);

@InputType("DecideApprovalsInput", { description: "One decision on many requests, each as it was asked." })
export class DecideApprovalsInputType {
  @Field(() => [ID], { description: "The requests, 500 at most; the viewer must be a decider of each." })
  approvalIds!: string[];
  @Field(() => String, { description: "APPROVED or REJECTED." })
  verdict!: string;
  @Field(() => String, { ...optional, description: "Why they are rejected, a RejectionReason; absent with words: OTHER." })
  rejectionReason?: string | null;
  @Field(() => String, { ...optional, description: "Words for each requester; required for rejections without a reason of the list." })
  publicReason?: string | null;
  @Field(() => String, { ...optional, description: "For the deciders only." })
  internalNote?: string | null;
  @Field(() => String, { description: "Chosen by the caller: the same key asks for the same list once." })
  idempotencyKey!: string;
}

export const DecideApprovalsPayload = payloadOf("DecideApprovalsPayload", {
  bulkDecision: { type: () => BulkDecision, description: "The list, to be followed." },
});

import { Field, ID, Int, ObjectType } from "type-graphql";

import { registerEnum } from "../../platform/graphql/register-enum.ts";
import { CentsScalar } from "../../platform/graphql/scalars/output-scalars.ts";

export const ChecklistStep = registerEnum(
  "ChecklistStep",
  {
    JOIN_STRUCTURE: "Belong to a structure.",
    OPEN_SPACE: "Have the TIC space opened on it, and a subscription.",
    ADD_BANK_ACCOUNT: "Record where the refund is paid.",
    FILE_REQUEST: "Send a first request.",
  },
  "What there is to do before a first refund.",
);
export type ChecklistStep = "JOIN_STRUCTURE" | "OPEN_SPACE" | "ADD_BANK_ACCOUNT" | "FILE_REQUEST";

@ObjectType({ description: "One step on the way to the first refund." })
export class ChecklistItem {
  @Field(() => ChecklistStep, { description: "Which step." })
  step!: ChecklistStep;
  @Field(() => Boolean, { description: "Is it done on one of the viewer's structures?" })
  isDone!: boolean;
  @Field(() => ID, {
    nullable: true,
    description: "The structure on which it can be done next; null when there is none or several are equal.",
  })
  structureId!: string | null;
}

@ObjectType({ description: "What was asked for the deliveries of one year, over the viewer's structures." })
export class YearTotal {
  @Field(() => String, { description: "The delivery year, four digits." })
  year!: string;
  @Field(() => CentsScalar, { description: "Sum of the requests sent and neither rejected nor withdrawn, in cents." })
  amountCents!: number;
  @Field(() => Int, { description: "How many requests." })
  requestCount!: number;
}

@ObjectType({ description: "What waits for the viewer, in figures." })
export class Dashboard {
  @Field(() => Int, { description: "Approvals the viewer can decide now." })
  pendingApprovalCount!: number;
  @Field(() => Int, { description: "Invitations to a structure that wait for the viewer's answer." })
  invitationCount!: number;
  @Field(() => Int, { description: "Reviews of access that wait beyond their day on the structures the viewer manages." })
  overdueReviewCount!: number;
  @Field(() => ID, { nullable: true, description: "The structure whose review has waited longest; null when none is overdue." })
  overdueReviewStructureId!: string | null;
  @Field(() => Int, { description: "Structures the viewer belongs to." })
  structureCount!: number;
  @Field(() => Int, { description: "Refund requests begun and not sent." })
  draftCount!: number;
  @Field(() => Int, { description: "Refund requests sent and not yet decided." })
  openRequestCount!: number;
  @Field(() => Int, { description: "Of those, the ones that wait for the structure to answer the office." })
  awaitedRequestCount!: number;
  @Field(() => [ChecklistItem], { description: "The steps to the first refund, in order." })
  checklist!: ChecklistItem[];
  @Field(() => [YearTotal], { description: "The last five delivery years with a request, oldest first." })
  yearTotals!: YearTotal[];
}

import type { RefundFlag } from "@portail-tic/shared/refunds/refund-flags";
import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.ts";
import { CentsScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { formKindEnum, type FormKind } from "../campaigns/index.ts";
import { refundStatusEnum } from "./refund-enums.ts";

@ObjectType({ description: "A request of refund or aid of one structure for one campaign (FR: demande de remboursement)." })
export class RefundRequest {
  @Field(() => ID, { description: "Identifier." })
  id!: string;
  @Field(() => String, { description: "What people quote: TIC-2026-000123." })
  number!: string;
  @Field(() => formKindEnum, { description: "The form it is filed with." })
  formKind!: FormKind;
  @Field(() => refundStatusEnum, { description: "Where it stands." })
  status!: RefundStatus;
  @Field(() => Int, { description: "Give it back with a change: two people never overwrite each other." })
  version!: number;
  @Field(() => Int, {
    description: "Give it back with a change of the header: lines may change meanwhile, they have versions of their own.",
  })
  headerVersion!: number;
  @Field(() => String, { nullable: true, description: "PACAGE number, nine digits." })
  pacage!: string | null;
  @Field(() => Boolean, { description: "The requester swears that the request is accurate." })
  swornAccuracy!: boolean;
  @Field(() => Boolean, { description: "The requester swears that the company is not in difficulty." })
  swornNotInDifficulty!: boolean;
  @Field(() => CentsScalar, { nullable: true, description: "Advance already received, where the campaign asks; null: not answered." })
  advanceCents!: number | null;
  @Field(() => CentsScalar, {
    description: "What it asks: the sum of its lines, at most what the ceiling of the campaign leaves to the structure.",
  })
  totalCents!: number;
  @Field(() => Int, { description: "How many lines it has." })
  lineCount!: number;
  @Field(() => String, { nullable: true, description: "Why it was rejected, or what the officer added to the approval." })
  decisionReason!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: "What is granted, in cents; null until it is approved." })
  grantedCents!: number | null;
  @Field(() => DateTimeScalar, { description: "When the draft was created." })
  createdAt!: Date;
  @Field(() => DateTimeScalar, { description: "When it last changed." })
  updatedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was sent." })
  submittedAt!: Date | null;
  structureId!: string;
  campaignId!: string;
  officeId!: string | null;
  instructorId!: string | null;
  beneficiaryCategoryCode!: string | null;
  bankAccountId!: string | null;
  createdBy!: string;
  submittedBy!: string | null;
  decisionMotiveCode!: string | null;
  proposedBy!: string | null;
  flags!: RefundFlag[];
}

export const { Connection: RefundRequestConnection } = connectionOf("RefundRequest", () => RefundRequest);

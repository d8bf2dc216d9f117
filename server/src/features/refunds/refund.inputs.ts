import type { RefundStatus } from "@portail-tic/shared/refunds/refund-statuses";
import { Field, ID, InputType, Int } from "type-graphql";
import { CentsScalar, DateTimeScalar } from "../../platform/graphql/scalars/output-scalars.ts";
import { UploadScalar, type FileUpload } from "../../platform/graphql/scalars/upload.ts";
import { refundStatusEnum } from "./refund-enums.ts";

const optional = { nullable: true } as const;
const versionField = { description: "The version the form was opened with." };
const keyField = { description: "A random text: the same key never does it twice." };

@InputType({ description: "Narrows a list of requests; never widens it." })
export class RefundRequestFilter {
  @Field(() => ID, { ...optional, description: "Of this structure." })
  structureId?: string | null;
  @Field(() => [refundStatusEnum], { ...optional, description: "In one of these statuses; an empty list means none." })
  statuses?: RefundStatus[] | null;
  @Field(() => ID, { ...optional, description: "Of this campaign." })
  campaignId?: string | null;
  @Field(() => String, { ...optional, description: "Beginning of a request number or of a SIRET, or part of a structure's name." })
  search?: string | null;
  @Field(() => DateTimeScalar, { ...optional, description: "Changed since this instant." })
  updatedSince?: Date | null;
}

@InputType({ description: "Narrows the lines of a request; never widens them." })
export class RefundLineFilter {
  @Field(() => String, { ...optional, description: "Part of an invoice number or of a supplier's name." })
  search?: string | null;
  @Field(() => Boolean, { ...optional, description: "Only those to settle or to look at again before sending." })
  incomplete?: boolean | null;
  @Field(() => Boolean, { ...optional, description: "Only those of which less was granted than asked, once the request is granted." })
  reduced?: boolean | null;
}

@InputType("CreateRefundRequestInput", { description: "A draft to open." })
export class CreateRefundRequestInputType {
  @Field(() => ID, { description: "The structure that asks." })
  structureId!: string;
  @Field(() => ID, { description: "The year or month." })
  campaignId!: string;
  @Field(() => String, keyField)
  idempotencyKey!: string;
}

@InputType("RenewRefundRequestInput", { description: "A sent request to begin again for the next campaign." })
export class RenewRefundRequestInputType {
  @Field(() => ID, { description: "The sent request." })
  id!: string;
  @Field(() => String, keyField)
  idempotencyKey!: string;
}

@InputType("UpdateRefundRequestInput", { description: "The header of a draft: an absent field stays, null erases." })
export class UpdateRefundRequestInputType {
  @Field(() => ID, { description: "The draft." })
  id!: string;
  @Field(() => Int, {
    ...optional,
    description: "The version of the header that was read. Somebody saved the header since: HEADER_CHANGED. Needed without `version`.",
  })
  headerVersion?: number | null;
  @Field(() => Int, { ...optional, description: "The version of the whole draft, when nothing at all may have changed since it was read." })
  version?: number | null;
  @Field(() => String, { ...optional, description: "Code of the beneficiary category." })
  beneficiaryCategoryCode?: string | null;
  @Field(() => String, { ...optional, description: "PACAGE number; eight digits are padded." })
  pacage?: string | null;
  @Field(() => ID, { ...optional, description: "One of the structure's bank accounts." })
  bankAccountId?: string | null;
  @Field(() => Boolean, { ...optional, description: "The request is accurate." })
  swornAccuracy?: boolean | null;
  @Field(() => Boolean, { ...optional, description: "The company is not in difficulty." })
  swornNotInDifficulty?: boolean | null;
  @Field(() => CentsScalar, { ...optional, description: "Advance already received, in cents; 0 when none." })
  advanceCents?: number | null;
}

@InputType({ description: "A line as a person types it." })
export class RefundLineInput {
  @Field(() => ID, { ...optional, description: "The line to replace; absent for a new one." })
  id?: string | null;
  @Field(() => Int, {
    ...optional,
    description: "With `id`: the version of the line that was read. Somebody saved it since: LINE_CHANGED.",
  })
  version?: number | null;
  @Field(() => String, { description: "Code of the product." })
  productCode!: string;
  @Field(() => String, { description: "Number printed on the invoice." })
  invoiceNumber!: string;
  @Field(() => String, { description: "Who delivered." })
  supplier!: string;
  @Field(() => String, { description: "Delivery date: YYYY-MM-DD or DD/MM/YYYY." })
  deliveryDate!: string;
  @Field(() => String, { description: "Quantity as typed: 2 005 or 52,07." })
  quantity!: string;
  @Field(() => String, { description: "One of the product's accepted units." })
  unit!: string;
  @Field(() => Boolean, { ...optional, description: "Did the supplier already bill the reduced price?" })
  withAttestation?: boolean | null;
  @Field(() => ID, { ...optional, description: "The scanned invoice; absent keeps the file already on the line, null takes it off." })
  documentId?: string | null;
}

@InputType({ description: "A line to remove." })
export class RefundLineRemoval {
  @Field(() => ID, { description: "The line." })
  id!: string;
  @Field(() => Int, { ...optional, description: "The version of the line that was read. Somebody saved it since: LINE_CHANGED." })
  version?: number | null;
}

@InputType("SaveRefundLinesInput", {
  description: "Adds or replaces the given lines (at most 100) and removes the named ones; problem paths are lines.<index>.<field>.",
})
export class SaveRefundLinesInputType {
  @Field(() => ID, { description: "The draft." })
  requestId!: string;
  @Field(() => Int, {
    ...optional,
    description: "The version of the whole draft, when nothing at all may have changed since it was read; absent: each line has its own.",
  })
  version?: number | null;
  @Field(() => String, { ...optional, ...keyField })
  idempotencyKey?: string | null;
  @Field(() => [RefundLineInput], { description: "Lines to add, or to replace when they carry an id." })
  lines!: RefundLineInput[];
  @Field(() => [RefundLineRemoval], { ...optional, description: "Lines to remove." })
  removals?: RefundLineRemoval[] | null;
}

@InputType("RepriceRefundRequestInput", { description: "A draft to compute again." })
export class RepriceRefundRequestInputType {
  @Field(() => ID, { description: "The draft." })
  id!: string;
  @Field(() => Int, versionField)
  version!: number;
}

@InputType("SubmitRefundRequestInput", { description: "A draft to send." })
export class SubmitRefundRequestInputType {
  @Field(() => ID, { description: "The draft." })
  id!: string;
  @Field(() => Int, { description: "The version that was read before sending." })
  version!: number;
  @Field(() => [String], {
    ...optional,
    description: "Keys of the WARNING findings of `submissionWarnings` that a person has looked at: all of them.",
  })
  acknowledgedWarnings?: string[] | null;
  @Field(() => String, keyField)
  idempotencyKey!: string;
}

@InputType("DeleteRefundRequestInput", { description: "A draft to delete." })
export class DeleteRefundRequestInputType {
  @Field(() => ID, { description: "The draft." })
  id!: string;
}

@InputType("WithdrawRefundRequestInput", { description: "A request to give up." })
export class WithdrawRefundRequestInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => String, { description: "Why; the office reads it in the timeline." })
  reason!: string;
}

@InputType("CreateRefundPdfLinkInput", { description: "A request whose PDF to download." })
export class CreateRefundPdfLinkInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
}

@InputType("AttachDocumentInput", { description: "A file to keep." })
export class AttachDocumentInputType {
  @Field(() => ID, { description: "The structure it belongs to." })
  structureId!: string;
  @Field(() => String, { description: "INVOICE or OTHER; a RIB comes with its bank account." })
  kind!: string;
  @Field(() => UploadScalar, { description: "PDF, JPEG or PNG, 10 MB at most." })
  file!: Promise<FileUpload>;
  @Field(() => ID, { ...optional, description: "Attached to this draft when given." })
  refundRequestId?: string | null;
  @Field(() => ID, { ...optional, description: "Attached to this line when given." })
  refundLineId?: string | null;
  @Field(() => String, { ...optional, ...keyField })
  idempotencyKey?: string | null;
}

@InputType("ImportRefundLinesInput", { description: "Files that hold lines of a draft." })
export class ImportRefundLinesInputType {
  @Field(() => ID, { description: "The draft." })
  requestId!: string;
  @Field(() => [UploadScalar], {
    description: "E-invoices (Factur-X PDF, CII or UBL XML) and CSV tables, five at most; known by their content, not by their name.",
  })
  files!: Promise<FileUpload>[];
}

@InputType("DetachDocumentInput", { description: "A file to take away from a draft." })
export class DetachDocumentInputType {
  @Field(() => ID, { description: "The draft." })
  requestId!: string;
  @Field(() => ID, { description: "The file: one of its attachments, or the invoice of its lines." })
  documentId!: string;
}

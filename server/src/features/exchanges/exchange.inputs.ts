import { Field, ID, InputType } from "type-graphql";
import { UploadScalar, type FileUpload } from "../../platform/graphql/scalars/upload.ts";

const optional = { nullable: true } as const;

@InputType({ description: "One thing asked." })
export class PieceItemInput {
  @Field(() => ID, { ...optional, description: "The line it is about; absent: the whole request." })
  lineId?: string | null;
  @Field(() => String, { description: "Code of a reason for asking." })
  reasonCode!: string;
  @Field(() => String, { ...optional, description: "What the requester reads beside the reason; required with « other »." })
  words?: string | null;
}

@InputType("RequestPiecesInput", { description: "What is missing to finish a review." })
export class RequestPiecesInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
  @Field(() => String, { description: "Last day to answer: YYYY-MM-DD or DD/MM/YYYY." })
  dueOn!: string;
  @Field(() => String, { ...optional, description: "Words above the list." })
  words?: string | null;
  @Field(() => [PieceItemInput], { description: "What is asked, from 1 to 50 points." })
  items!: PieceItemInput[];
}

@InputType("AnswerPieceInput", {
  description: "The answer to one point: a file, a correction, or words. Words and correction replace those given before.",
})
export class AnswerPieceInputType {
  @Field(() => ID, { description: "The point." })
  itemId!: string;
  @Field(() => String, { ...optional, description: "Words." })
  words?: string | null;
  @Field(() => String, { ...optional, description: "The right quantity, in the unit of the line, where the one sent was wrong." })
  wishedQuantity?: string | null;
  @Field(() => [UploadScalar], { ...optional, description: "Files to add, 5 at a time: PDF, JPEG or PNG, 10 MB at most." })
  files?: Promise<FileUpload>[] | null;
  @Field(() => [ID], { ...optional, description: "Files given before, to take away." })
  removeDocumentIds?: string[] | null;
}

@InputType("CompleteRefundRequestInput", { description: "A suspended request whose every point is answered." })
export class CompleteRefundRequestInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
}

@InputType("ResumeReviewInput", { description: "A suspended request whose last day to answer is over." })
export class ResumeReviewInputType {
  @Field(() => ID, { description: "The request." })
  id!: string;
}

@InputType("SendRefundMessageInput", { description: "A message to the other side." })
export class SendRefundMessageInputType {
  @Field(() => ID, { description: "The request it is about." })
  requestId!: string;
  @Field(() => String, { description: "What it says, 4 000 characters at most." })
  body!: string;
  @Field(() => String, { ...optional, description: "A random text: the same key never sends it twice." })
  idempotencyKey?: string | null;
  @Field(() => [UploadScalar], { ...optional, description: "Files that go with it, 5 at most: PDF, JPEG or PNG, 10 MB at most." })
  files?: Promise<FileUpload>[] | null;
}

@InputType("MarkRefundMessagesReadInput", { description: "Up to where the viewer has read." })
export class MarkRefundMessagesReadInputType {
  @Field(() => ID, { description: "The last message seen." })
  messageId!: string;
}

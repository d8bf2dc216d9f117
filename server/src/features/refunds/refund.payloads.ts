import type { RequestContext } from "../../platform/graphql/context.ts";
import { payloadOf, type Payload } from "../../platform/graphql/payload.ts";
import { ID } from "type-graphql";
import { Document } from "../documents/index.ts";
import { readLines } from "./refund-line.loaders.ts";
import { RefundLine } from "./refund-line.type.ts";
import { ImportedFile } from "./import-report.type.ts";
import { refundRequestLoader } from "./refund-request.queries.ts";
import { RefundRequest } from "./refund-request.type.ts";

/** The payload of a mutation that answers a request. */
export const requestPayload = (name: string, description: string) =>
  payloadOf(name, { refundRequest: { type: () => RefundRequest, description } });

export const CreateRefundRequestPayload = requestPayload("CreateRefundRequestPayload", "The draft.");
export const RenewRefundRequestPayload = requestPayload("RenewRefundRequestPayload", "The draft of the next campaign.");
export const UpdateRefundRequestPayload = requestPayload("UpdateRefundRequestPayload", "The changed draft.");
export const SaveRefundLinesPayload = payloadOf("SaveRefundLinesPayload", {
  refundRequest: { type: () => RefundRequest, description: "The draft with its totals." },
  lines: { type: () => [RefundLine], description: "The saved lines, in the order of the call." },
});
export const RepriceRefundRequestPayload = requestPayload("RepriceRefundRequestPayload", "The draft with the amounts of today.");
export const DetachDocumentPayload = requestPayload("DetachDocumentPayload", "The draft without the file.");
export const SubmitRefundRequestPayload = requestPayload("SubmitRefundRequestPayload", "The request as it was sent.");
export const WithdrawRefundRequestPayload = requestPayload("WithdrawRefundRequestPayload", "The request given up.");

export const DeleteRefundRequestPayload = payloadOf("DeleteRefundRequestPayload", {
  deletedId: { type: () => ID, description: "The draft that is gone." },
});
export const CreateRefundPdfLinkPayload = payloadOf("CreateRefundPdfLinkPayload", {
  url: { type: () => String, description: "A signed address, good for 60 seconds." },
});
export const AttachDocumentPayload = payloadOf("AttachDocumentPayload", {
  document: { type: () => Document, description: "The file kept." },
  refundRequest: { type: () => RefundRequest, description: "The draft it is attached to, in its new version; null when it is to none." },
});

export const ImportRefundLinesPayload = payloadOf("ImportRefundLinesPayload", {
  refundRequest: { type: () => RefundRequest, description: "The draft with its lines and totals." },
  files: { type: () => [ImportedFile], description: "What each file gave, in the order they were sent." },
});

/** The request a use case answered with, read again; only problems when it was refused. */
export async function withRequest(
  ctx: RequestContext,
  outcome: Payload & { requestId?: string | undefined },
): Promise<Payload & { refundRequest: RefundRequest | null }> {
  const { requestId, problems } = outcome;
  return { refundRequest: requestId ? await refundRequestLoader(ctx).load(requestId) : null, problems };
}

/** The same, with the lines that were saved. */
export async function withLines(
  ctx: RequestContext,
  outcome: Payload & { requestId?: string; lineIds?: readonly string[] },
): Promise<Payload & { refundRequest: RefundRequest | null; lines: RefundLine[] | null }> {
  return { ...(await withRequest(ctx, outcome)), lines: outcome.lineIds ? await readLines(ctx, outcome.lineIds) : null };
}

import { requestPayload } from "../refunds/index.ts";

export const TakeRefundRequestPayload = requestPayload("TakeRefundRequestPayload", "The request in review.");
export const DecideRefundRequestPayload = requestPayload("DecideRefundRequestPayload", "The decided request.");

import { ID } from "type-graphql";
import { payloadOf } from "../../platform/graphql/payload.ts";
import { BulkDecision } from "../approvals/index.ts";
import { requestPayload } from "../refunds/index.ts";
import { Office } from "../staff/index.ts";

export const TakeRefundRequestPayload = requestPayload("TakeRefundRequestPayload", "The request in review.");
export const TakeNextRefundRequestPayload = requestPayload("TakeNextRefundRequestPayload", "The request in review.");
export const ReleaseRefundRequestPayload = requestPayload("ReleaseRefundRequestPayload", "The request, waiting again.");
export const GiveRefundRequestPayload = requestPayload("GiveRefundRequestPayload", "The request in the colleague's hands.");
export const DecideRefundRequestPayload = requestPayload("DecideRefundRequestPayload", "The request, decided or with a proposed decision.");
export const ConfirmRefundDecisionPayload = requestPayload("ConfirmRefundDecisionPayload", "The decided request.");
export const SendBackRefundDecisionPayload = requestPayload("SendBackRefundDecisionPayload", "The request, in review again.");

export const RerouteRefundRequestPayload = payloadOf("RerouteRefundRequestPayload", {
  movedId: { type: () => ID, description: "The request that is now in the hands of the other office." },
});
export const DecideRefundRequestsPayload = payloadOf("DecideRefundRequestsPayload", {
  bulkDecision: { type: () => BulkDecision, description: "The list, to be followed." },
});
export const UpdateOfficePayload = payloadOf("UpdateOfficePayload", {
  office: { type: () => Office, description: "The office as it is now." },
});

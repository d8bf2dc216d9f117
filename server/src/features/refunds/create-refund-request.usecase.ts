import { createRefundRequestSchema } from "@portail-tic/shared/refunds/refund.schema";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { openDraft } from "./open-draft.ts";

/** Opens a draft with what the structure already says; several drafts may exist (FR: créer une demande). */
export const createRefundRequest = defineUseCase({
  name: "createRefundRequest",
  access: "signedIn",
  input: createRefundRequestSchema,
  async run(uc, { structureId, campaignId, idempotencyKey }) {
    const requestId = await uc.once(idempotencyKey, { structureId, campaignId }, () => openDraft(uc, { structureId, campaignId }));
    return { requestId };
  },
});

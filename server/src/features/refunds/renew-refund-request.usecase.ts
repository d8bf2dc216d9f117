import { judgeRefundAction } from "@portail-tic/shared/refunds/judge-refund-action";
import { renewRefundRequestSchema } from "@portail-tic/shared/refunds/refund.schema";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockRequest } from "./lock-request.ts";
import { openDraft } from "./open-draft.ts";
import type { RefundRequestEntity } from "./refund-request.entity.ts";

/**
 * Opens a draft of the next campaign with the header of a sent request (FR: renouveler). Its suppliers and products are proposed by the draft
 * itself (`suggestedLines`): what each invoice says stays to be typed.
 */
export const renewRefundRequest = defineUseCase({
  name: "renewRefundRequest",
  access: "signedIn",
  input: renewRefundRequestSchema,
  async run(uc, { id, idempotencyKey }) {
    const { request, facts } = await lockRequest(uc, id);
    enforce(judgeRefundAction("RENEW", facts));
    const campaignId = await nextCampaign(uc, request);
    const { structureId, beneficiaryCategoryCode, pacage, bankAccountId } = request;
    const header = { beneficiaryCategoryCode, pacage, bankAccountId };
    const requestId = await uc.once(idempotencyKey, { id }, () => openDraft(uc, { structureId, campaignId, header }));
    return { requestId };
  },
});

/** The one that follows, by its deliveries, with the same form. */
async function nextCampaign(uc: UseCase, { campaignId }: RefundRequestEntity): Promise<string> {
  const [next] = await uc.manager.query<{ id: string }[]>(
    `select n.id from campaign c join campaign n on n.form_kind = c.form_kind and n.delivery_from > c.delivery_from
     where c.id = $1 order by n.delivery_from limit 1`,
    [campaignId],
  );
  return next?.id ?? refuse("NEXT_CAMPAIGN_UNKNOWN", { path: ["id"] });
}

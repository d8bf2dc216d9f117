import { lostMailboxLinkSchema, type LostMailboxLink } from "@portail-tic/shared/lost-mailbox/lost-mailbox.schema";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { openLostMailboxLink } from "./lost-mailbox-links.ts";

/** The new address is read by whoever asks: the request joins the agents' queue. */
export const verifyLostMailbox = defineUseCase({
  name: "verifyLostMailbox",
  access: "public",
  tokens: "never",
  input: lostMailboxLinkSchema,
  async run(uc, { token }: LostMailboxLink): Promise<{ done: boolean }> {
    const link = await openLostMailboxLink(uc.manager, token, uc.now, "VERIFY");
    uc.audit({ subjectKind: "LostMailboxRequest", subjectId: link.id });
    const verified = await countOf(
      uc.manager,
      `update lost_mailbox_request set status = 'TO_REVIEW', verified_at = $2, expires_at = $3
       where id = $1 and status = 'UNVERIFIED' and expires_at > $2`,
      [link.id, uc.now, secondsAfter(uc.now, policy.lostMailbox.reviewSeconds)],
    );
    if (verified !== 1) return refuse("LINK_ALREADY_USED", { path: ["token"] });
    return { done: true };
  },
});

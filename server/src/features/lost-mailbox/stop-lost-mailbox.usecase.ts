import { lostMailboxLinkSchema, type LostMailboxLink } from "@portail-tic/shared/lost-mailbox/lost-mailbox.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { openLostMailboxLink } from "./lost-mailbox-links.ts";
import { stopRequest } from "./stop-request.ts";

/** « Ce n'est pas moi », from the old mailbox: somebody who still reads it has not lost it. */
export const stopLostMailbox = defineUseCase({
  name: "stopLostMailbox",
  access: "public",
  tokens: "never",
  input: lostMailboxLinkSchema,
  async run(uc, { token }: LostMailboxLink): Promise<{ done: boolean }> {
    const link = await openLostMailboxLink(uc.manager, token, uc.now, "STOP");
    uc.audit({ subjectKind: "LostMailboxRequest", subjectId: link.id });
    if (!(await stopRequest(uc, link.id, "OLD_MAILBOX"))) return refuse("LINK_EXPIRED", { path: ["token"] });
    return { done: true };
  },
});

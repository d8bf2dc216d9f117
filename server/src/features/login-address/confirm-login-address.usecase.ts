import { addressLinkSchema, type AddressLink } from "@portail-tic/shared/login-address/login-address.schema";
import { rowOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockUser } from "../users/index.ts";
import { askedInClosedSession, openAddressLink } from "./address-links.ts";
import { completeChange } from "./complete-change.ts";
import type { ConfirmOutcome } from "./login-address.type.ts";

/**
 * One mailbox confirms. Both in any order: the second makes the change. The account's row is locked first, so that of two mailboxes that
 * confirm at once each sees what the other did.
 */
export const confirmLoginAddress = defineUseCase({
  name: "confirmLoginAddress",
  access: "public",
  tokens: "never",
  input: addressLinkSchema,
  async run(uc, { token }: AddressLink): Promise<{ outcome: ConfirmOutcome }> {
    const link = await openAddressLink(uc.manager, token, uc.now, false);
    uc.audit({ subjectKind: "User", subjectId: link.userId, details: { purpose: link.purpose } });
    const user = await lockUser(uc.manager, link.userId);
    if (user?.status !== "ACTIVE" || user.loginEmail !== link.oldEmail) return refuse("LINK_INVALID", { path: ["token"] });
    const change = (await confirmSide(uc, link.id, token)) ?? refuse("LINK_ALREADY_USED", { path: ["token"] });
    uc.audit({ actorUserId: user.id });
    if (!change.isConfirmed) return { outcome: "OTHER_MAILBOX_AWAITED" };
    return { outcome: (await completeChange(uc, { ...link, ...change }, user)) ? "CHANGED" : "ADDRESS_UNAVAILABLE" };
  },
});

/** One guarded statement: of two requests that show the same link, one gets the row. */
function confirmSide(uc: UseCase, changeId: string, token: string): Promise<{ isConfirmed: boolean; sessionId: string | null } | null> {
  return rowOf(
    uc.manager,
    `update login_address_change set
       old_confirmed_at = case when old_token_hash = $2 then $3 else old_confirmed_at end,
       new_confirmed_at = case when new_token_hash = $2 then $3 else new_confirmed_at end
     where id = $1 and cancelled_at is null and completed_at is null and expires_at > $3 and not ${askedInClosedSession}
       and ((old_token_hash = $2 and old_confirmed_at is null) or (new_token_hash = $2 and new_confirmed_at is null))
     returning new_confirmed_at is not null and (old_token_hash is null or old_confirmed_at is not null) as "isConfirmed",
       session_id as "sessionId"`,
    [changeId, sha256(token), uc.now],
  );
}

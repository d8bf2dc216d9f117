import type { LostMailboxStatus } from "@portail-tic/shared/lost-mailbox/lost-mailbox-rules";
import type { Reader } from "../../platform/database/reader.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";
import type { LinkStatus } from "../users/index.ts";

/** What a link does: proves that the new address is read, or stops the request from the old one. */
export type LostMailboxPurpose = "VERIFY" | "STOP";

/** The token of a link (256 bits): derived when a mail is written, kept nowhere. */
export function lostMailboxToken(secrets: Secrets, requestId: string, purpose: LostMailboxPurpose): string {
  return secrets.hmac("lost-mailbox-link", `${purpose}:${requestId}`).toString("base64url");
}

export function lostMailboxTokenHash(secrets: Secrets, requestId: string, purpose: LostMailboxPurpose): Buffer {
  return sha256(lostMailboxToken(secrets, requestId, purpose));
}

export interface FoundLink {
  readonly id: string;
  readonly userId: string | null;
  readonly requestStatus: LostMailboxStatus;
  readonly newEmail: string;
  readonly purpose: LostMailboxPurpose;
  readonly status: Exclude<LinkStatus, "UNKNOWN">;
}

/** Looks at a link without using it; null when there is none. The link to stop serves as long as there is something to stop. */
export async function findLostMailboxLink(db: Reader, token: string, now: Date): Promise<FoundLink | null> {
  const [link] = await db.query<FoundLink>(
    `select id, user_id as "userId", status as "requestStatus", new_email as "newEmail",
            case when verify_token_hash = $1 then 'VERIFY' else 'STOP' end as purpose,
            case when verify_token_hash = $1 then
                   (case when verified_at is not null then 'USED' when status = 'UNVERIFIED' and expires_at > $2 then 'VALID' else 'EXPIRED' end)
                 else
                   (case when stopped_by = 'OLD_MAILBOX' then 'USED' when status in ('APPROVED_ONCE', 'DELAYED') then 'VALID' else 'EXPIRED' end)
            end as status
     from lost_mailbox_request where verify_token_hash = $1 or (stop_token_hash = $1 and first_approved_by is not null)`,
    [sha256(token), now],
  );
  return link ?? null;
}

/** The link, ready to be used; refuses one that is unknown, expired or used. */
export async function openLostMailboxLink(db: Reader, token: string, now: Date, purpose: LostMailboxPurpose): Promise<FoundLink> {
  const link = await findLostMailboxLink(db, token, now);
  if (link?.purpose !== purpose) return refuse("LINK_INVALID", { path: ["token"] });
  if (link.status === "EXPIRED") return refuse("LINK_EXPIRED", { path: ["token"] });
  if (link.status === "USED") return refuse("LINK_ALREADY_USED", { path: ["token"] });
  return link;
}

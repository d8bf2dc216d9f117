import type { AddressChangeWay } from "@portail-tic/shared/login-address/login-address-rules";
import type { Reader } from "../../platform/database/reader.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";
import type { LinkStatus } from "../users/index.ts";

/** What a link does: confirms from the old mailbox, from the new one, or restores the old address. */
export type AddressLinkPurpose = "CONFIRM_OLD" | "CONFIRM_NEW" | "UNDO";

/** The token of a link (256 bits): derived when a mail is written, kept nowhere. */
export function addressToken(secrets: Secrets, changeId: string, purpose: AddressLinkPurpose): string {
  return secrets.hmac("login-address-link", `${purpose}:${changeId}`).toString("base64url");
}

export function addressTokenHash(secrets: Secrets, changeId: string, purpose: AddressLinkPurpose): Buffer {
  return sha256(addressToken(secrets, changeId, purpose));
}

/** A link and the change it belongs to. */
export interface AddressLink {
  readonly id: string;
  readonly userId: string;
  readonly way: AddressChangeWay;
  readonly oldEmail: string;
  readonly newEmail: string;
  readonly contactFollowed: boolean;
  readonly createdAt: Date;
  readonly purpose: AddressLinkPurpose;
  readonly status: Exclude<LinkStatus, "UNKNOWN">;
}

/**
 * SQL: whoever holds the account closed the session that asked (a new password, another factor, from afar). What it asked for goes with it:
 * the owner who was told of a change and reacted must not find it made. To sign out, or the next sign-in in that browser, says nothing.
 */
export const askedInClosedSession = `exists (select from user_session s
  where s.id = login_address_change.session_id and s.end_reason not in ('SIGNED_OUT', 'REPLACED'))`;

const statusOfUndo = `case when undone_at is not null then 'USED' when undo_expires_at > $2 then 'VALID' else 'EXPIRED' end`;
const statusOfSide = `case when (case when old_token_hash = $1 then old_confirmed_at else new_confirmed_at end) is not null then 'USED'
  when cancelled_at is null and completed_at is null and expires_at > $2 and not ${askedInClosedSession} then 'VALID' else 'EXPIRED' end`;

/** Looks at a link without using it; null when there is none. The undo of a change that was never made does not exist yet. */
export async function findAddressLink(db: Reader, token: string, now: Date): Promise<AddressLink | null> {
  const [link] = await db.query<AddressLink>(
    `select id, user_id as "userId", way, old_email as "oldEmail", new_email as "newEmail", contact_followed as "contactFollowed",
            created_at as "createdAt",
            case when undo_token_hash = $1 then 'UNDO' when old_token_hash = $1 then 'CONFIRM_OLD' else 'CONFIRM_NEW' end as purpose,
            case when undo_token_hash = $1 then ${statusOfUndo} else ${statusOfSide} end as status
     from login_address_change
     where old_token_hash = $1 or new_token_hash = $1 or (undo_token_hash = $1 and completed_at is not null)`,
    [sha256(token), now],
  );
  return link ?? null;
}

/** The link, ready to be used; refuses one that is unknown, expired, replaced or used. */
export async function openAddressLink(db: Reader, token: string, now: Date, isUndo: boolean): Promise<AddressLink> {
  const link = await findAddressLink(db, token, now);
  if (!link || (link.purpose === "UNDO") !== isUndo) return refuse("LINK_INVALID", { path: ["token"] });
  if (link.status === "EXPIRED") return refuse("LINK_EXPIRED", { path: ["token"] });
  if (link.status === "USED") return refuse("LINK_ALREADY_USED", { path: ["token"] });
  return link;
}

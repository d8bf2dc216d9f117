import type { EntityManager } from "typeorm";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { newId } from "../../platform/database/new-id.ts";
import { policy } from "../../platform/config/policy.ts";
import type { Reader } from "../../platform/database/reader.ts";
import { countOf } from "../../platform/database/statements.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { sha256 } from "../../platform/secrets/sha256.ts";
import { AccountLinkEntity, type LinkPurpose } from "./account-link.entity.ts";

const lifetimeSeconds: Record<LinkPurpose, number> = {
  ACTIVATION: policy.links.activationSeconds,
  PASSWORD_RESET: policy.links.passwordResetSeconds,
};

/** A link as its page describes it. A superseded one has expired: only the newest counts. */
export type LinkStatus = "VALID" | "EXPIRED" | "USED" | "UNKNOWN";

export interface AccountLink {
  readonly id: string;
  readonly userId: string;
  readonly loginEmail: string;
  readonly purpose: LinkPurpose;
  readonly status: Exclude<LinkStatus, "UNKNOWN">;
}

interface LinkWork {
  readonly manager: EntityManager;
  readonly now: Date;
}

/**
 * Makes the newest link of this purpose; those sent before stop working. Answers its token (256 bits), to be written in the mail and kept nowhere.
 * Lock the user first: two links made at once would both want to be the newest.
 */
export async function createLink(work: LinkWork, secrets: Secrets, link: { userId: string; purpose: LinkPurpose }): Promise<string> {
  await supersedeLinks(work, link);
  const id = newId(work.now);
  const token = secrets.hmac("account-link", id).toString("base64url");
  const expiresAt = secondsAfter(work.now, lifetimeSeconds[link.purpose]);
  await work.manager.insert(AccountLinkEntity, { ...link, id, tokenHash: sha256(token), createdAt: work.now, expiresAt });
  return token;
}

/** The links of this purpose sent so far stop working; none for a null user. */
export async function supersedeLinks(
  { manager, now }: LinkWork,
  { userId, purpose }: { userId: string | null; purpose: LinkPurpose },
): Promise<void> {
  await manager.query(
    `update account_link set superseded_at = $3 where user_id = $1 and purpose = $2 and used_at is null and superseded_at is null`,
    [userId, purpose, now],
  );
}

/** Every link of the account stops working: the mailbox that received them is not its own any more. */
export async function supersedeAllLinks({ manager, now }: LinkWork, userId: string): Promise<void> {
  await manager.query(`update account_link set superseded_at = $2 where user_id = $1 and used_at is null and superseded_at is null`, [
    userId,
    now,
  ]);
}

/** Looks at a link without using it. Null when no link of this purpose (of any, when none is given) has this token. */
export async function findLink(db: Reader, token: string, now: Date, purpose: LinkPurpose | null = null): Promise<AccountLink | null> {
  const [link] = await db.query<AccountLink>(
    `select l.id, l.user_id as "userId", u.login_email as "loginEmail", l.purpose,
            case when l.used_at is not null then 'USED' when l.superseded_at is not null or l.expires_at <= $2 then 'EXPIRED' else 'VALID' end as status
     from account_link l join app_user u on u.id = l.user_id
     where l.token_hash = $1 and ($3::text is null or l.purpose = $3)`,
    [sha256(token), now, purpose],
  );
  return link ?? null;
}

/** Uses the link. One statement: of two requests that race, one gets true. */
export async function useLink({ manager, now }: LinkWork, linkId: string): Promise<boolean> {
  const used = await countOf(
    manager,
    `update account_link set used_at = $2 where id = $1 and used_at is null and superseded_at is null and expires_at > $2`,
    [linkId, now],
  );
  return used === 1;
}

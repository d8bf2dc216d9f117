import { maskEmail } from "@portail-tic/shared/kernel/email";
import { lostAddressOpenUntil } from "@portail-tic/shared/login-address/login-address-rules";
import { policy } from "../../platform/config/policy.ts";
import type { Reader } from "../../platform/database/reader.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { unauthenticated } from "../../platform/problems/top-level-errors.ts";
import { limitAuthenticationCalls } from "../../platform/rate-limits/limit-authentication-calls.ts";
import { askedInClosedSession, findAddressLink } from "./address-links.ts";
import type { AddressLinkStateType, LoginAddressChangeType, LoginAddressType } from "./login-address.type.ts";

const LISTED = 20;

interface Facts {
  readonly email: string;
  readonly lockedUntil: Date | null;
  readonly method: string | null;
  readonly shownAt: Date | null;
}

/** What a session may know and do about the login address of its owner. */
export async function readLoginAddress(
  db: Reader,
  { userId, sessionId, now }: { userId: string; sessionId: string; now: Date },
): Promise<LoginAddressType> {
  const [facts] = await db.query<Facts>(
    `select u.login_email as email, s.second_factor as method, s.second_factor_at as "shownAt",
            (select max(c.undo_expires_at) from login_address_change c
             where c.user_id = u.id and c.undone_at is null and c.undo_expires_at > $3) as "lockedUntil"
     from app_user u join user_session s on s.user_id = u.id where u.id = $1 and s.id = $2`,
    [userId, sessionId, now],
  );
  if (!facts) return unauthenticated();
  const changes = await findChanges(db, userId, now);
  const openUntil = lostAddressOpenUntil({ method: facts.method, at: facts.shownAt }, policy.loginAddress.recentFactorSeconds);
  return {
    email: facts.email,
    lockedUntil: facts.lockedUntil,
    mayReplaceLostUntil: openUntil && openUntil > now ? openUntil : null,
    pending: changes.find((change) => change.status === "PENDING") ?? null,
    changes,
  };
}

/** The last changes asked on this account, newest first. */
function findChanges(db: Reader, userId: string, now: Date): Promise<LoginAddressChangeType[]> {
  return db.query<LoginAddressChangeType>(
    `select id, way, old_email as "oldEmail", new_email as "newEmail", created_at as "createdAt", expires_at as "expiresAt",
            old_confirmed_at as "oldConfirmedAt", new_confirmed_at as "newConfirmedAt", completed_at as "completedAt",
            undo_expires_at as "undoableUntil", undone_at as "undoneAt",
            case when undone_at is not null then 'UNDONE' when completed_at is not null then 'COMPLETED'
                 when cancelled_at is not null or ${askedInClosedSession} then 'CANCELLED' when expires_at <= $2 then 'EXPIRED' else 'PENDING' end as status
     from login_address_change where user_id = $1 order by created_at desc, id desc limit ${LISTED}`,
    [userId, now],
  );
}

/** What the page behind a mailed link needs to know. Reading uses nothing up: mail scanners open links too. */
export async function readAddressLink(ctx: RequestContext, token: string): Promise<AddressLinkStateType> {
  await limitAuthenticationCalls(ctx);
  const link = await findAddressLink(ctx.db, token, ctx.now);
  if (!link) return { status: "UNKNOWN", purpose: null, maskedOldEmail: null, maskedNewEmail: null };
  const { status, purpose, oldEmail, newEmail } = link;
  return { status, purpose, maskedOldEmail: maskEmail(oldEmail), maskedNewEmail: maskEmail(newEmail) };
}

import { maskEmail } from "@portail-tic/shared/kernel/email";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import { judgeLostMailboxDecision, type LostMailboxStatus } from "@portail-tic/shared/lost-mailbox/lost-mailbox-rules";
import type { Reader } from "../../platform/database/reader.ts";
import type { Connection, ConnectionArgs } from "../../platform/graphql/connection.ts";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { keyset, type KeysetOrder } from "../../platform/graphql/keyset.ts";
import { forbidden, notFound } from "../../platform/problems/top-level-errors.ts";
import { limitAuthenticationCalls } from "../../platform/rate-limits/limit-authentication-calls.ts";
import { hasStaffRole, userIdOf, type Viewer } from "../../platform/sessions/viewer.ts";
import { findLostMailboxLink } from "./lost-mailbox-links.ts";
import type { StoppedBy } from "./lost-mailbox-request.entity.ts";
import type { LostMailboxAction, LostMailboxAlertType, LostMailboxLinkType } from "./lost-mailbox.type.ts";

/** A request as an agent reads it. */
export interface LostMailboxRequest {
  readonly id: string;
  readonly number: string;
  readonly userId: string | null;
  readonly status: LostMailboxStatus;
  readonly loginEmail: string;
  readonly newEmail: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly sirets: string[];
  readonly explanation: string;
  readonly createdAt: Date;
  readonly verifiedAt: Date;
  readonly expiresAt: Date;
  readonly delayedUntil: Date | null;
  readonly closedAt: Date | null;
  readonly stoppedBy: StoppedBy | null;
  readonly hasDecided: boolean;
}

// Whoever reads is the first parameter, now the second: what may be decided depends on who already did, and on time.
const standing = `case when r.status in ('TO_REVIEW', 'APPROVED_ONCE') and r.expires_at <= $2 then 'EXPIRED' else r.status end`;
const columns = `r.id, r.number::text as number, r.user_id as "userId", ${standing} as status, r.login_email as "loginEmail", r.new_email as "newEmail",
  r.first_name as "firstName", r.last_name as "lastName", r.phone, r.sirets, r.explanation, r.created_at as "createdAt",
  r.verified_at as "verifiedAt", r.expires_at as "expiresAt", r.delayed_until as "delayedUntil", r.closed_at as "closedAt",
  r.stopped_by as "stoppedBy",
  exists (select from lost_mailbox_decision d where d.request_id = r.id and d.user_id = $1) as "hasDecided"`;

const oldestFirst: KeysetOrder<LostMailboxRequest> = {
  direction: "asc",
  columns: [
    { sql: "r.created_at", type: "timestamptz", value: (row) => row.createdAt },
    { sql: "r.id", type: "uuid", value: (row) => row.id },
  ],
};

/** Support agents only, and never by token. */
export function agentIdOf(viewer: Viewer): string {
  return hasStaffRole(viewer, "SUPPORT_AGENT") ? userIdOf(viewer) : forbidden();
}

/** The agents' queue, oldest first; without a status: those that await a decision. What nobody verified is not theirs to see. */
export async function findLostMailboxRequests(
  ctx: RequestContext,
  args: ConnectionArgs,
  status: LostMailboxStatus | null,
): Promise<Connection<LostMailboxRequest>> {
  const params: unknown[] = [agentIdOf(ctx.viewer), ctx.now, status === null ? ["TO_REVIEW", "APPROVED_ONCE"] : [status]];
  const from = `lost_mailbox_request r where r.verified_at is not null and ${standing} = any ($3)`;
  const count = async () => {
    const [row] = await ctx.db.query<{ count: number }>(
      `select count(*)::int as count from ${from} and $1::uuid is not null`,
      params.slice(0, 3),
    );
    return row?.count ?? 0;
  };
  const page = keyset(oldestFirst, args, params);
  const rows = await ctx.db.query<LostMailboxRequest>(
    `select ${columns} from ${from} and ${page.condition} order by ${page.orderBy} limit ${page.limit}`,
    params,
  );
  return page.page(rows, (row) => row, count);
}

export async function getLostMailboxRequest(
  db: Reader,
  { viewer, now }: { viewer: Viewer; now: Date },
  id: string,
): Promise<LostMailboxRequest> {
  const agentId = agentIdOf(viewer);
  if (!isUuid(id)) return notFound();
  const [request] = await db.query<LostMailboxRequest>(
    `select ${columns} from lost_mailbox_request r where r.id = $3 and r.verified_at is not null`,
    [agentId, now, id],
  );
  return request ?? notFound();
}

/** What this agent may do with it now, by the rule the use case enforces. */
export function actionsOn(viewer: Viewer, { status, userId, hasDecided }: LostMailboxRequest): LostMailboxAction[] {
  const facts = { status, userId, agentId: agentIdOf(viewer), hasDecided };
  const actions: LostMailboxAction[] = [];
  if (judgeLostMailboxDecision(facts, "APPROVED").allowed) actions.push("APPROVE");
  if (judgeLostMailboxDecision(facts, "REJECTED").allowed) actions.push("REJECT");
  return actions;
}

/** Requests about this person's own account that an agent has approved: the banner every page shows. */
export function findAlerts(db: Reader, userId: string, now: Date): Promise<LostMailboxAlertType[]> {
  return db
    .query<LostMailboxAlertType & { newEmail: string }>(
      `select id, new_email as "newEmail", created_at as "createdAt", delayed_until as "delayedUntil"
       from lost_mailbox_request where user_id = $1 and (status = 'DELAYED' or (status = 'APPROVED_ONCE' and expires_at > $2))
       order by created_at`,
      [userId, now],
    )
    .then((rows) => rows.map(({ newEmail, ...alert }) => ({ ...alert, maskedNewEmail: maskEmail(newEmail) })));
}

/** What the page behind a mailed link needs to know. Reading uses nothing up. */
export async function readLostMailboxLink(ctx: RequestContext, token: string): Promise<LostMailboxLinkType> {
  await limitAuthenticationCalls(ctx);
  const link = await findLostMailboxLink(ctx.db, token, ctx.now);
  if (!link) return { status: "UNKNOWN", purpose: null, maskedNewEmail: null };
  return { status: link.status, purpose: link.purpose, maskedNewEmail: maskEmail(link.newEmail) };
}

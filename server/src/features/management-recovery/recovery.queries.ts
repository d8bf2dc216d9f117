import type { MembershipRole } from "@portail-tic/shared/access/membership-role";
import { isUuid } from "@portail-tic/shared/kernel/uuid";
import type { RecoveryFacts } from "@portail-tic/shared/management-recovery/recovery-rules";
import type { RecoveryStatus, RecoveryWay } from "@portail-tic/shared/management-recovery/recovery-states";
import { policy } from "../../platform/config/policy.ts";
import type { Reader } from "../../platform/database/reader.ts";
import { forbidden, notFound } from "../../platform/problems/top-level-errors.ts";
import { hasStaffRole, type SessionViewer, type Viewer } from "../../platform/sessions/viewer.ts";

/** A request as somebody sees it: its facts, and what the viewer is to it. */
export interface Recovery {
  readonly id: string;
  readonly number: string;
  readonly structureId: string;
  readonly structureName: string;
  readonly siret: string;
  readonly requesterId: string;
  readonly principalId: string;
  readonly way: RecoveryWay;
  readonly status: RecoveryStatus;
  readonly explanation: string;
  readonly wasAttached: boolean;
  readonly letterLines: string[] | null;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly managersUntil: Date;
  readonly expiresAt: Date;
  readonly printedAt: Date | null;
  readonly postedAt: Date | null;
  readonly delayedUntil: Date | null;
  readonly closedAt: Date | null;
  readonly isAccepted: boolean;
  readonly reason: string | null;
  readonly viewerRole: MembershipRole | null;
  readonly isIndependent: boolean;
  readonly hasDecided: boolean;
  readonly hasPrinted: boolean;
}

/** Who looks, and when. */
export interface Looker {
  readonly viewer: Viewer;
  readonly now: Date;
}

/** SQL: where a request stands at $2. */
export const recoveryStanding = `case when r.closed_at is null and r.expires_at <= $2 then 'EXPIRED' else r.status end`;

/** SQL: a request and what the viewer ($1) is to it at $2; $3 is how long a voucher has been attached, in seconds. */
export const recoveryColumns = `r.id, r.number::text as number, r.structure_id as "structureId", s.name as "structureName", s.siret,
  r.requester_id as "requesterId", r.principal_id as "principalId", r.way, ${recoveryStanding} as status, r.explanation,
  r.was_attached as "wasAttached", r.letter_lines as "letterLines", r.attempts, r.created_at as "createdAt",
  r.managers_until as "managersUntil", r.expires_at as "expiresAt", r.printed_at as "printedAt", r.posted_at as "postedAt",
  r.delayed_until as "delayedUntil", r.closed_at as "closedAt", r.accepted_by is not null as "isAccepted",
  (select d.reason from management_recovery_decision d where d.recovery_id = r.id and d.verdict = 'REJECTED' order by d.decided_at desc limit 1) as reason,
  m.role as "viewerRole",
  coalesce(m.started_at <= r.created_at - make_interval(secs => $3) 
    and m.admitted_by is distinct from r.requester_id, false) as "isIndependent",
  exists (select from management_recovery_decision d where d.recovery_id = r.id and d.user_id = $1) as "hasDecided",
  coalesce(r.printed_by = $1, false) as "hasPrinted"`;

export const recoveryTables = `management_recovery r join structure s on s.id = r.structure_id
  left join membership m on m.structure_id = r.structure_id and m.user_id = $1 and m.ended_at is null`;

/** The first three parameters of what uses the SQL above. For people only: FORBIDDEN to a token. */
export function recoveryParams({ viewer, now }: Looker): [userId: string, now: Date, vouchSeconds: number] {
  return [sessionOnly(viewer).userId, now, policy.managementRecovery.vouchSeconds];
}

function sessionOnly(viewer: Viewer): SessionViewer {
  return viewer.kind === "session" ? viewer : forbidden();
}

export function isSupportAgent(viewer: Viewer): boolean {
  return hasStaffRole(viewer, "SUPPORT_AGENT");
}

/** One request, for whoever made it, is attached to its structure, or is a support agent. NOT_FOUND for everybody else. */
export async function getRecovery(db: Reader, looker: Looker, id: string): Promise<Recovery> {
  const params = recoveryParams(looker);
  if (!isUuid(id)) return notFound();
  const [recovery] = await db.query<Recovery>(
    `select ${recoveryColumns} from ${recoveryTables} where r.id = $4 and (r.requester_id = $1 or m.id is not null or $5)`,
    [...params, id, isSupportAgent(looker.viewer)],
  );
  return recovery ?? notFound();
}

const listed = 20;

/** What the viewer has to know of on every page: live requests made, or about a structure managed. */
export function findMyRecoveries(db: Reader, looker: Looker): Promise<Recovery[]> {
  return db.query<Recovery>(
    `select ${recoveryColumns} from ${recoveryTables} where r.closed_at is null and r.expires_at > $2
       and (r.requester_id = $1 or m.id is not null) order by r.created_at, r.id limit ${listed}`,
    recoveryParams(looker),
  );
}

/** What the rules ask of a request and of whoever looks at it. */
export function factsOf(recovery: Recovery, { viewer, now }: Looker): RecoveryFacts {
  return {
    status: recovery.status,
    way: recovery.way,
    isManagersTime: now < recovery.managersUntil,
    isDue: recovery.delayedUntil !== null && recovery.delayedUntil <= now,
    isPrinted: recovery.printedAt !== null,
    isPosted: recovery.postedAt !== null,
    attempts: recovery.attempts,
    isRequester: viewer.kind === "session" && viewer.userId === recovery.requesterId,
    role: recovery.viewerRole,
    isIndependent: recovery.isIndependent,
    isAgent: isSupportAgent(viewer),
    hasDecided: recovery.hasDecided,
    hasPrinted: recovery.hasPrinted,
  };
}

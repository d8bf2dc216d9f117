import { isAtLeast, maxDeputyManagers, type MembershipRole, type RequestableRole } from "@portail-tic/shared/access/membership-role";
import type { EntityManager } from "typeorm";
import { newId } from "../../platform/database/new-id.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { moveManagement } from "./management-moves.ts";
import { MembershipEntity, type MembershipProof } from "./membership.entity.ts";

/** What gives a role: a use case, or an effect (a job that ends a recovery). */
export type RoleWork = Pick<UseCase, "manager" | "now" | "announce">;

export interface RoleGiven {
  readonly userId: string;
  readonly structureId: string;
  readonly role: MembershipRole;
  /** How the right to it was shown; null keeps what the attachment already there says (a hand-over, a promotion). */
  readonly proof: MembershipProof | null;
  readonly approvalId?: string;
  /** Who let a newly attached person in. */
  readonly admittedBy?: string;
  /** What a principal manager becomes who is replaced; a deputy only where there is room. Default: deputy. */
  readonly formerBecomes?: RequestableRole;
  /** The input field to name when there are two deputies already. */
  readonly path?: readonly string[];
}

export interface RoleTaken {
  readonly membershipId: string;
  /** What the person was there before; null for somebody newly attached. */
  readonly before: MembershipRole | null;
  readonly role: MembershipRole;
  /** Whom the person replaced as principal manager. */
  readonly former: { readonly userId: string; readonly role: RequestableRole } | null;
}

/**
 * The one way to give a role on a structure, whoever gives it (approval, invitation, hand-over, recovery): attaches the person, or raises
 * the attachment already there; a role at least as high is kept. A new principal manager takes the place of the one before, with what
 * goes with the role, in the same transaction. Takes the structure's row. Who may give it is the caller's question.
 * Refuses TOO_MANY_DEPUTIES, PERSON_UNAVAILABLE.
 */
export async function giveRole(work: RoleWork, given: RoleGiven): Promise<RoleTaken> {
  const { manager } = work;
  await manager.query(`select 1 from structure where id = $1 for update`, [given.structureId]);
  await requirePresent(manager, given);
  const current = await rowOf<{ id: string; role: MembershipRole }>(
    manager,
    `select id, role from membership where user_id = $1 and structure_id = $2 and ended_at is null for update`,
    [given.userId, given.structureId],
  );
  if (current && isAtLeast(current.role, given.role))
    return { membershipId: current.id, before: current.role, role: current.role, former: null };
  if (given.role === "DEPUTY_MANAGER") await requireRoomForDeputy(manager, given.structureId, given.path);
  // In this order: two principal managers at once are refused even for an instant.
  const former = given.role === "PRINCIPAL_MANAGER" ? await stepDown(manager, given) : null;
  const membershipId = current ? await raise(manager, current.id, given) : await attach(work, given);
  if (former) await moveManagement(work, { structureId: given.structureId, fromUserId: former.userId, toUserId: given.userId });
  return { membershipId, before: current?.role ?? null, role: given.role, former };
}

/** Refuses TOO_MANY_DEPUTIES when every place is taken. The structure's row is locked. */
async function requireRoomForDeputy(manager: EntityManager, structureId: string, path?: readonly string[]): Promise<void> {
  if ((await countDeputies(manager, structureId)) >= maxDeputyManagers)
    refuse("TOO_MANY_DEPUTIES", { params: { max: maxDeputyManagers }, path: path ?? [] });
}

/** Deputies of a structure now, beside this person when one is named. */
export async function countDeputies(manager: EntityManager, structureId: string, besideUserId?: string): Promise<number> {
  const row = await rowOf<{ count: number }>(
    manager,
    `select count(*)::int as count from membership
     where structure_id = $1 and role = 'DEPUTY_MANAGER' and ended_at is null and user_id is distinct from $2`,
    [structureId, besideUserId ?? null],
  );
  return row?.count ?? 0;
}

/** Whoever closes the account at this very moment goes first, or waits: the row is held until the role is written. */
async function requirePresent(manager: EntityManager, { userId, role }: RoleGiven): Promise<void> {
  const user = await rowOf<{ status: string }>(manager, `select status from app_user where id = $1 for share`, [userId]);
  const refused = role === "PRINCIPAL_MANAGER" ? ["PENDING_ACTIVATION", "DELETED", "DEACTIVATED"] : ["PENDING_ACTIVATION", "DELETED"];
  if (!user || refused.includes(user.status)) refuse("PERSON_UNAVAILABLE");
}

/** The principal manager there makes room; what he or she offered to anybody lapses. */
async function stepDown(manager: EntityManager, { structureId, userId, formerBecomes }: RoleGiven): Promise<RoleTaken["former"]> {
  const hasRoom = (await countDeputies(manager, structureId, userId)) < maxDeputyManagers;
  const role: RequestableRole = hasRoom ? (formerBecomes ?? "DEPUTY_MANAGER") : "MEMBER";
  const former = await rowOf<{ userId: string }>(
    manager,
    `update membership set role = $2 where structure_id = $1 and role = 'PRINCIPAL_MANAGER' and ended_at is null returning user_id as "userId"`,
    [structureId, role],
  );
  return former && { userId: former.userId, role };
}

async function raise(manager: EntityManager, id: string, { role, proof }: RoleGiven): Promise<string> {
  await manager.query(`update membership set role = $2, proof = coalesce($3, proof) where id = $1`, [id, role, proof]);
  return id;
}

async function attach(
  { manager, now }: RoleWork,
  { userId, structureId, role, proof, approvalId, admittedBy }: RoleGiven,
): Promise<string> {
  if (proof === null) throw new Error("A new attachment says how the right to it was shown.");
  const id = newId(now);
  await manager.insert(MembershipEntity, {
    id,
    userId,
    structureId,
    role,
    proof,
    approvalId: approvalId ?? null,
    admittedBy: admittedBy ?? null,
    startedAt: now,
  });
  return id;
}

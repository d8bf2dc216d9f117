import { allowedFactorActions, type SecondFactorKind } from "@portail-tic/shared/second-factors/factor-rules";
import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";
import type { Reader } from "../../platform/database/reader.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import type { Viewer } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import type { SecondFactorType } from "./second-factor.type.ts";

interface Owned {
  readonly hasPasskey: boolean;
  readonly hasApp: boolean;
  readonly preferredKind: SecondFactorKind | null;
  readonly hasRecoveryCode: boolean;
}

/**
 * What the person may prove themselves with, the one to ask first at the head: the preferred one; else a key, which no false page can
 * borrow. Recovery codes only serve to sign in.
 */
export async function findMethods(db: Reader, userId: string, purpose: "SIGN_IN" | "STEP_UP"): Promise<SecondFactorMethod[]> {
  const [owned] = await db.query<Owned>(
    `select coalesce(bool_or(kind <> 'TOTP'), false) as "hasPasskey", coalesce(bool_or(kind = 'TOTP'), false) as "hasApp",
            max(kind) filter (where is_preferred) as "preferredKind",
            exists (select from recovery_code where user_id = $1 and used_at is null and revoked_at is null) as "hasRecoveryCode"
     from second_factor where user_id = $1 and confirmed_at is not null and removed_at is null`,
    [userId],
  );
  const factors: SecondFactorMethod[] = [
    ...(owned?.hasPasskey ? (["PASSKEY"] as const) : []),
    ...(owned?.hasApp ? (["TOTP"] as const) : []),
  ];
  if (owned?.preferredKind === "TOTP") factors.reverse();
  return [...factors, "MAIL_CODE", ...(owned?.hasRecoveryCode && purpose === "SIGN_IN" ? (["RECOVERY_CODE"] as const) : [])];
}

export interface Factor {
  readonly id: string;
  readonly userId: string;
  readonly kind: SecondFactorKind;
  readonly name: string;
  readonly confirmedAt: Date;
  readonly lastUsedAt: Date | null;
  readonly isPreferred: boolean;
  readonly isSynced: boolean;
}

/** The apps and keys in force of these users, oldest first. */
export function findFactors(db: Reader, userIds: readonly string[]): Promise<Factor[]> {
  return db.query(
    `select f.id, f.user_id as "userId", f.kind, f.name, f.confirmed_at as "confirmedAt",
            coalesce(f.last_used_at, to_timestamp(f.last_accepted_step * 30.0)) as "lastUsedAt",
            f.is_preferred as "isPreferred", coalesce(p.is_synced, false) as "isSynced"
     from second_factor f left join passkey p on p.factor_id = f.id
     where f.user_id = any($1) and f.confirmed_at is not null and f.removed_at is null order by f.confirmed_at, f.id`,
    [userIds],
  );
}

/** All the factors of one person as their owner sees them, with what may be done to each. */
export function describeFactors(viewer: Viewer, factors: readonly Factor[]): SecondFactorType[] {
  const isStaff = viewer.kind === "session" && (viewer.staffRoles.length > 0 || viewer.staffBarrier !== null);
  return factors.map((factor) => ({
    ...factor,
    allowedActions: allowedFactorActions({ isStaff, factorCount: factors.length, isPreferred: factor.isPreferred }),
  }));
}

/** One factor in force of this user, after a write. NOT_FOUND when it is not theirs. */
export async function getFactor(uc: UseCase, userId: string, id: string): Promise<SecondFactorType> {
  const factors = describeFactors(uc.viewer, await findFactors(uc.manager, [userId]));
  return factors.find((factor) => factor.id === id) ?? notFound();
}

/** How many recovery codes each of these users has left. */
export function countRecoveryCodes(db: Reader, userIds: readonly string[]): Promise<{ userId: string; left: number }[]> {
  return db.query(
    `select user_id as "userId", count(*)::int as left from recovery_code
     where user_id = any($1) and used_at is null and revoked_at is null group by user_id`,
    [userIds],
  );
}

import type { SecondFactorMethod } from "@portail-tic/shared/second-factors/second-factor-code";
import type { Reader } from "../../platform/database/reader.ts";
import type { SecondFactorType } from "./second-factor.type.ts";

interface Owned {
  readonly hasApp: boolean;
  readonly hasRecoveryCode: boolean;
}

/** What the person may prove themselves with, the one to ask first at the head. Recovery codes only serve to sign in. */
export async function findMethods(db: Reader, userId: string, purpose: "SIGN_IN" | "STEP_UP"): Promise<SecondFactorMethod[]> {
  const [owned] = await db.query<Owned>(
    `select exists (select from second_factor where user_id = $1 and confirmed_at is not null and removed_at is null) as "hasApp",
            exists (select from recovery_code where user_id = $1 and used_at is null and revoked_at is null) as "hasRecoveryCode"`,
    [userId],
  );
  return [
    ...(owned?.hasApp ? (["TOTP"] as const) : []),
    "MAIL_CODE",
    ...(owned?.hasRecoveryCode && purpose === "SIGN_IN" ? (["RECOVERY_CODE"] as const) : []),
  ];
}

/** The apps in force of these users, oldest first. */
export function findFactors(db: Reader, userIds: readonly string[]): Promise<(SecondFactorType & { userId: string })[]> {
  return db.query(
    `select id, user_id as "userId", kind, name, confirmed_at as "confirmedAt", to_timestamp(last_accepted_step * 30.0) as "lastUsedAt"
     from second_factor where user_id = any($1) and confirmed_at is not null and removed_at is null order by confirmed_at, id`,
    [userIds],
  );
}

/** How many recovery codes each of these users has left. */
export function countRecoveryCodes(db: Reader, userIds: readonly string[]): Promise<{ userId: string; left: number }[]> {
  return db.query(
    `select user_id as "userId", count(*)::int as left from recovery_code
     where user_id = any($1) and used_at is null and revoked_at is null group by user_id`,
    [userIds],
  );
}

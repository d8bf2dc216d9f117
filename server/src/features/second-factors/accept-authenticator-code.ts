import type { EntityManager } from "typeorm";
import { countOf } from "../../platform/database/statements.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { stepOfCode, type SealedSeed } from "./authenticator-codes.ts";

interface ActiveApp extends SealedSeed {
  readonly id: string;
}

/** Accepts, once, the code one of the user's apps shows. */
export async function acceptAuthenticatorCode(
  { manager, now, secrets }: { manager: EntityManager; now: Date; secrets: Secrets },
  { userId, code }: { userId: string; code: string },
): Promise<boolean> {
  const apps = await manager.query<ActiveApp[]>(
    `select id, user_id as "userId", sealed_secret as "sealedSecret" from second_factor
     where user_id = $1 and kind = 'TOTP' and confirmed_at is not null and removed_at is null order by id`,
    [userId],
  );
  for (const app of apps) {
    const step = stepOfCode(secrets, app, code, now);
    if (step !== null && (await takeStep(manager, app.id, step))) return true;
  }
  return false;
}

/** One statement that compares and sets: of two requests that show the same code, one gets true. */
export async function takeStep(manager: EntityManager, factorId: string, step: number): Promise<boolean> {
  const taken = await countOf(
    manager,
    `update second_factor set last_accepted_step = $2
     where id = $1 and removed_at is null and (last_accepted_step is null or last_accepted_step < $2)`,
    [factorId, step],
  );
  return taken === 1;
}

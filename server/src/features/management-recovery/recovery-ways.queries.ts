import { parseSiret } from "@portail-tic/shared/kernel/siret";
import { openRecoveryWays } from "@portail-tic/shared/management-recovery/recovery-ways";
import type { RequestContext } from "../../platform/graphql/context.ts";
import { forbidden, rateLimited } from "../../platform/problems/top-level-errors.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { letterLinesOf, openingOf } from "./recovery-opening.ts";
import { recoveryLookUps } from "./request-management-recovery.usecase.ts";
import type { RecoveryWaysType } from "./recovery.type.ts";

/**
 * How the viewer may ask; none for a SIRET that is malformed, not registered, closed, or that one has first to be attached to: one answer,
 * which tells nobody who manages it. RATE_LIMITED per person.
 */
export async function findRecoveryWays(ctx: RequestContext, typed: string): Promise<RecoveryWaysType> {
  const { viewer, now } = ctx;
  if (viewer.kind !== "session") return forbidden();
  const siret = parseSiret(typed.slice(0, 100));
  if (!siret.allowed) return { ways: [], letterLines: null };
  const { allowed, retryAfterSeconds } = await ctx.transactions.aside((manager) =>
    consume(manager, { ...recoveryLookUps(viewer.userId), now }),
  );
  if (!allowed) rateLimited(retryAfterSeconds);
  const [structure] = await ctx.db.query<{ id: string }>(`select id from structure where siret = $1 and status = 'ACTIVE'`, [siret.value]);
  if (!structure) return { ways: [], letterLines: null };
  const letterLines = await letterLinesOf(ctx.services.directory, siret.value);
  const opening = await openingOf(ctx.db, { structureId: structure.id, userId: viewer.userId, now }, letterLines);
  const ways = [...openRecoveryWays(opening)];
  return { ways, letterLines: ways.includes("LETTER") ? letterLines : null };
}

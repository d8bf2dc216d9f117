import {
  requestManagementRecoverySchema,
  type RequestManagementRecovery,
} from "@portail-tic/shared/management-recovery/management-recovery.schema";
import { openRecoveryWays } from "@portail-tic/shared/management-recovery/recovery-ways";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { policy } from "../../platform/config/policy.ts";
import { rowOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { findStructureBySiret, lockStructure } from "../structures/index.ts";
import { lockCurrentUser } from "../users/index.ts";
import { insertRecovery } from "./insert-recovery.ts";
import { letterLinesOf, openingOf } from "./recovery-opening.ts";
import { getRecovery, type Recovery } from "./recovery.queries.ts";

const { lookUpsPerDay, requestsPerUser, requestsPerStructure, ceilingWindowSeconds } = policy.managementRecovery;

/** The limit that the page of the ways and the request share. */
export const recoveryLookUps = (userId: string) => ({ key: `managementRecovery:${userId}`, points: lookUpsPerDay, windowSeconds: 86_400 });

/**
 * « Mon gestionnaire ne répond pas »: asks to become principal manager. Gives nothing: for a whole working day only the managers have a
 * say, then a proof is needed, then they have time again to stop it.
 */
export const requestManagementRecovery = defineUseCase({
  name: "requestManagementRecovery",
  access: "signedIn",
  tokens: "never",
  input: requestManagementRecoverySchema,
  async prepare(call, { siret, way }: RequestManagementRecovery) {
    await limitCalls(call, recoveryLookUps(userIdOf(call.viewer)));
    return { letterLines: way === "LETTER" ? await letterLinesOf(call.services.directory, siret) : null };
  },
  async run(uc, { siret, way, explanation }: RequestManagementRecovery, { letterLines }): Promise<{ recovery: Recovery }> {
    const userId = userIdOf(uc.viewer);
    const seen = (await findStructureBySiret(uc, siret)) ?? refuse("STRUCTURE_NOT_REGISTERED", { path: ["siret"] });
    const { structure } = await lockStructure(uc, seen.id);
    await lockCurrentUser(uc); // two requests of one person wait for each other: the ceiling counts both
    uc.audit({ subjectKind: "Structure", subjectId: seen.id, actingForStructureId: seen.id, details: { way } });
    if (structure.status !== "ACTIVE") refuse("STRUCTURE_INACTIVE", { path: ["siret"] });

    const opening = await openingOf(uc.manager, { structureId: seen.id, userId, now: uc.now }, letterLines);
    const ways = openRecoveryWays(opening);
    if (opening.role === "PRINCIPAL_MANAGER") refuse("ALREADY_PRINCIPAL_MANAGER", { path: ["siret"] });
    if (ways.length === 0) refuse("RECOVERY_ATTACH_FIRST", { path: ["siret"] });
    if (!ways.includes(way)) refuse("RECOVERY_WAY_CLOSED", { path: ["way"] });
    await expireOverdue(uc, seen.id);
    await judgeCeilings(uc, seen.id, userId);

    const id = await insertRecovery(uc, { structureId: seen.id, way, explanation, wasAttached: opening.role !== null, letterLines });
    uc.audit({ subjectKind: "ManagementRecovery", subjectId: id });
    return { recovery: await getRecovery(uc.manager, uc, id) };
  },
});

/** One that is over before the job has written it does not stand in the way. */
async function expireOverdue(uc: UseCase, structureId: string): Promise<void> {
  await uc.manager.query(
    `update management_recovery set status = 'EXPIRED', closed_at = $2 where structure_id = $1 and closed_at is null and expires_at <= $2`,
    [structureId, uc.now],
  );
}

/** Managers are not to be worn down by one request after another. */
async function judgeCeilings(uc: UseCase, structureId: string, userId: string): Promise<void> {
  const counted = await rowOf<{ ofUser: number; ofStructure: number }>(
    uc.manager,
    `select count(*) filter (where requester_id = $2)::int as "ofUser", count(*) filter (where structure_id = $1)::int as "ofStructure"
     from management_recovery where (structure_id = $1 or requester_id = $2) and created_at > $3`,
    [structureId, userId, secondsAfter(uc.now, -ceilingWindowSeconds)],
  );
  if ((counted?.ofUser ?? 0) >= requestsPerUser || (counted?.ofStructure ?? 0) >= requestsPerStructure) refuse("RECOVERY_CEILING");
}

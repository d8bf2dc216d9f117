import { rowOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { giveRole } from "../memberships/index.ts";
import type { Recovery } from "./recovery.queries.ts";

/**
 * The role changes hands, with how it was proved. Refuses RECOVERY_OUTDATED when the manager who was lost is no longer the principal one,
 * or the requester was detached meanwhile, which is a way to say no. The structure's row is locked.
 */
export async function handOver(uc: UseCase, recovery: Recovery): Promise<void> {
  const { structureId, requesterId, principalId, wasAttached } = recovery;
  const stands = await rowOf(
    uc.manager,
    `select 1 from structure s where s.id = $1 and s.status = 'ACTIVE'
       and exists (select from membership m where m.structure_id = s.id and m.user_id = $2 and m.role = 'PRINCIPAL_MANAGER' and m.ended_at is null)
       and (not $4 or exists (select from membership m where m.structure_id = s.id and m.user_id = $3 and m.ended_at is null))`,
    [structureId, principalId, requesterId, wasAttached],
  );
  if (!stands) refuse("RECOVERY_OUTDATED");
  const proof = recovery.isAccepted ? "APPROVED" : recovery.way;
  await giveRole(uc, { userId: requesterId, structureId, role: "PRINCIPAL_MANAGER", proof, formerBecomes: "MEMBER" });
}

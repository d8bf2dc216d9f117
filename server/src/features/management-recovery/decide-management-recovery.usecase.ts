import {
  decideManagementRecoverySchema,
  type DecideManagementRecovery,
} from "@portail-tic/shared/management-recovery/management-recovery.schema";
import { countOf } from "../../platform/database/statements.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { closeRecovery, lockRecovery } from "./lock-recovery.ts";
import { proveRecovery } from "./prove-recovery.ts";
import { getRecovery, type Recovery } from "./recovery.queries.ts";

/** One agent decides; an approval takes two different ones, then the managers' delay. One rejection ends any request. */
export const decideManagementRecovery = defineUseCase({
  name: "decideManagementRecovery",
  access: ["SUPPORT_AGENT"],
  stepUp: true,
  tokens: "never",
  input: decideManagementRecoverySchema,
  async run(uc, input: DecideManagementRecovery): Promise<{ recovery: Recovery }> {
    const agentId = userIdOf(uc.viewer);
    const { verdict, proofs } = input;
    const recovery = await lockRecovery(uc, input.id, verdict === "APPROVED" ? "APPROVE" : "REJECT");
    uc.audit({ details: { verdict, proofs } });
    await recordDecision(uc, input, agentId);
    if (verdict === "REJECTED") {
      if (!(await closeRecovery(uc, { id: input.id, status: "REJECTED", action: "REJECT", closedBy: agentId }))) refuse("ALREADY_DECIDED");
    } else if (recovery.status === "ASKED") await approveFirst(uc, input.id, agentId);
    else await proveRecovery(uc, recovery, { action: "APPROVE", by: { column: "second_approved_by", userId: agentId } });
    return { recovery: await getRecovery(uc.manager, uc, input.id) };
  },
});

/** A second word of the same agent can only be a rejection: it replaces the first. */
async function recordDecision(uc: UseCase, { id, verdict, proofs, reason }: DecideManagementRecovery, agentId: string): Promise<void> {
  await uc.manager.query(
    `insert into management_recovery_decision (recovery_id, user_id, verdict, proofs, reason, decided_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (recovery_id, user_id) do update set verdict = excluded.verdict, proofs = excluded.proofs, reason = excluded.reason,
       decided_at = excluded.decided_at where excluded.verdict = 'REJECTED'`,
    [id, agentId, verdict, [...new Set(proofs)], reason, uc.now],
  );
}

async function approveFirst(uc: UseCase, id: string, agentId: string): Promise<void> {
  const approved = await countOf(
    uc.manager,
    `update management_recovery set status = 'APPROVED_ONCE', first_approved_by = $2 where id = $1 and status = 'ASKED'`,
    [id, agentId],
  );
  if (approved !== 1) refuse("ALREADY_DECIDED");
}

import { canDecideApproval } from "@portail-tic/shared/approvals/approval-rules";
import { decideApprovalSchema, reasonOf, type DecideApprovalInput } from "@portail-tic/shared/approvals/decide-approval.schema";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { approveParts, closeParts } from "./approval-part.ts";
import { getApproval } from "./approval.queries.ts";
import { lockApproval, type LockedApproval } from "./lock-approval.ts";

/** Approves or rejects a pending request (FR: approbation); effective at once. Of two deciders one wins, the other is told. */
export const decideApproval = defineUseCase({
  name: "decideApproval",
  access: "signedIn",
  input: decideApprovalSchema,
  async run(uc: UseCase, input: DecideApprovalInput) {
    const locked = await lockApproval(uc, input.id);
    uc.audit({
      subjectKind: "Approval",
      subjectId: input.id,
      actingForStructureId: locked.structureId,
      details: { verdict: input.verdict },
    });
    enforce(canDecideApproval(locked.facts));
    await recordDecision(uc, input);
    await applyParts(uc, locked, input);
    await uc.announce("approval.decided", { approvalId: input.id });
    return { approval: await getApproval(uc, input.id) };
  },
});

/** The lock makes deciders wait for each other; this guard decides even if somebody one day forgets the lock. */
async function recordDecision(uc: UseCase, input: DecideApprovalInput): Promise<void> {
  const decider = userIdOf(uc.viewer);
  const decided = await countOf(
    uc.manager,
    `update approval set status = $2, decided_by = $3, decided_at = $4, public_reason = $5, internal_note = $6,
       rejection_reason = $7
     where id = $1 and status = 'PENDING'`,
    [input.id, input.verdict, decider, uc.now, input.publicReason || null, input.internalNote || null, reasonOf(input)],
  );
  if (decided !== 1) refuse("ALREADY_DECIDED");
  await uc.manager.query(`insert into approval_decision (approval_id, user_id, verdict, decided_at) values ($1, $2, $3, $4)`, [
    input.id,
    decider,
    input.verdict,
    uc.now,
  ]);
}

async function applyParts(uc: UseCase, { approval, structureId, capabilities }: LockedApproval, input: DecideApprovalInput): Promise<void> {
  if (input.verdict === "REJECTED") return closeParts(uc.manager, [approval.id], uc.now);
  const { grantedRole, grantedServiceCode, grantedSpaces } = input;
  return approveParts(uc, {
    approvalId: approval.id,
    kind: approval.kind,
    requesterId: approval.requesterId,
    structureId,
    decider: capabilities,
    granted: { grantedRole, grantedServiceCode, grantedSpaces },
  });
}

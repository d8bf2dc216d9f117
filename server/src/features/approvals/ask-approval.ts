import { APPROVAL_DAYS, type ApprovalKind } from "@portail-tic/shared/approvals/approval-status";
import { secondsAfter } from "../../platform/clock/seconds-after.ts";
import { newId } from "../../platform/database/new-id.ts";
import { refuse } from "../../platform/problems/problem-error.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { ApprovalEntity } from "./approval.entity.ts";

const daySeconds = 86_400;

/** A request that the managers of a structure will decide. */
export interface NewApproval {
  readonly kind: ApprovalKind;
  readonly requesterId: string;
  readonly structureId: string;
  readonly comment: string;
  /** Asked with others in one call: the list of results tells the requester, who gets no mail for each. */
  readonly isOneOfMany?: boolean | undefined;
  /** Inserts the part; answers false when the same request is already pending (its partial unique index said so). */
  insertPart(approvalId: string): Promise<boolean>;
}

/**
 * Inserts a pending request and its part together, and tells whoever must know. REQUEST_ALREADY_PENDING when the same one waits.
 * The caller holds the structure's row.
 */
export async function askApproval(uc: UseCase, asked: NewApproval): Promise<{ approvalId: string }> {
  const approvalId = newId(uc.now);
  await uc.manager.insert(ApprovalEntity, {
    id: approvalId,
    kind: asked.kind,
    status: "PENDING",
    requesterId: asked.requesterId,
    structureId: asked.structureId,
    deciderStructureId: asked.structureId,
    comment: asked.comment,
    createdAt: uc.now,
    expiresAt: secondsAfter(uc.now, APPROVAL_DAYS * daySeconds),
  });
  if (!(await asked.insertPart(approvalId))) refuse("REQUEST_ALREADY_PENDING");
  await uc.announce("approval.asked", { approvalId, isOneOfMany: asked.isOneOfMany ?? false });
  uc.audit({ subjectKind: "Approval", subjectId: approvalId, actingForStructureId: asked.structureId });
  return { approvalId };
}

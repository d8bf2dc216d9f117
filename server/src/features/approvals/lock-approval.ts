import type { Capabilities } from "@portail-tic/shared/access/capability";
import { opens } from "@portail-tic/shared/access/capability-table";
import type { ApprovalFacts } from "@portail-tic/shared/approvals/approval-rules";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockStructure } from "../structures/index.ts";
import { ApprovalEntity } from "./approval.entity.ts";
import { getApproval } from "./approval.queries.ts";

/** A request whose structure and own row this transaction holds, in that order. */
export interface LockedApproval {
  readonly approval: ApprovalEntity;
  readonly structureId: string;
  /** What the viewer holds on the structure that decides. */
  readonly capabilities: Capabilities;
  readonly facts: ApprovalFacts;
}

/** Locks structure, then request: NOT_FOUND unless the viewer asked it or decides it, judged again once the locks are held. */
export async function lockApproval(uc: UseCase, approvalId: string): Promise<LockedApproval> {
  const { structureId } = await getApproval(uc, approvalId);
  const { capabilities } = await lockStructure(uc, structureId);
  const approval = await uc.manager.findOne(ApprovalEntity, { where: { id: approvalId }, lock: { mode: "pessimistic_write" } });
  const isRequester = approval?.requesterId === userIdOf(uc.viewer);
  const isDecider = opens(capabilities, "decideApprovals");
  if (!approval || !(isRequester || isDecider)) return notFound();
  const facts = { status: approval.status, isExpired: approval.expiresAt <= uc.now, isRequester, isDecider };
  return { approval, structureId, capabilities, facts };
}

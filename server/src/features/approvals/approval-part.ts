import type { Capabilities } from "@portail-tic/shared/access/capability";
import type { ApprovalKind } from "@portail-tic/shared/approvals/approval-status";
import type { Granted } from "@portail-tic/shared/approvals/decide-approval.schema";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { EntityManager } from "typeorm";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** A decision being applied; the structure's and the approval's rows are locked. */
export interface Grant {
  readonly approvalId: string;
  readonly requesterId: string;
  readonly structureId: string;
  /** What the decider holds on the structure. */
  readonly decider: Capabilities;
  /** What the decider reduced; null leaves what was asked. */
  readonly granted: Granted;
}

/** What one kind of request asks for: its rows, its rules and its words stay in the feature that owns it. */
export interface ApprovalPart {
  readonly kind: ApprovalKind;
  /** The request in a few words, for a mail: « rattachement », « abonnement à un espace ». */
  readonly title: Readonly<Record<Language, string>>;
  /** Judges what is granted, and makes it true. Throws a ProblemError to refuse: nothing of the decision stays then. */
  approve(uc: UseCase, grant: Grant): Promise<void>;
  /** Closes the part of requests that ended without effect, so that the same may be asked again. */
  close(manager: EntityManager, approvalIds: readonly string[], now: Date): Promise<void>;
}

const parts = new Map<ApprovalKind, ApprovalPart>();

/** Called once by the feature that owns the kind, when it is loaded: approvals never know what they carry. */
export function registerApprovalPart(part: ApprovalPart): void {
  if (parts.has(part.kind)) throw new Error(`Two parts are registered for ${part.kind}.`);
  parts.set(part.kind, part);
}

/** The part of a kind. A kind without a part is a mistake of ours, found by the registry test. */
export function partOf(kind: ApprovalKind): ApprovalPart {
  const part = parts.get(kind);
  if (!part) throw new Error(`No part is registered for ${kind}.`);
  return part;
}

/** A request that ended without effect. */
export interface EndedApproval {
  readonly id: string;
  readonly kind: ApprovalKind;
}

/** Closes the parts of requests of whatever kind, one call per kind. */
export async function closeParts(manager: EntityManager, ended: readonly EndedApproval[], now: Date): Promise<void> {
  for (const [kind, approvals] of Map.groupBy(ended, (approval) => approval.kind)) {
    await partOf(kind).close(
      manager,
      approvals.map((approval) => approval.id),
      now,
    );
  }
}

import type { Capabilities } from "@portail-tic/shared/access/capability";
import type { ApprovalKind } from "@portail-tic/shared/approvals/approval-status";
import type { Granted } from "@portail-tic/shared/approvals/decide-approval.schema";
import type { Language } from "@portail-tic/shared/problems/problem-text";
import type { EntityManager } from "typeorm";
import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** A decision being applied; the structure's and the approval's rows are locked. */
export interface Grant {
  readonly approvalId: string;
  readonly kind: ApprovalKind;
  readonly requesterId: string;
  readonly structureId: string;
  /** What the decider holds on the structure. */
  readonly decider: Capabilities;
  /** What the decider reduced; null leaves what was asked. */
  readonly granted: Granted;
}

/** One line of what is asked: « Rôle : gestionnaire suppléant ». */
export type Fact = readonly [name: string, value: string];

/**
 * What a request asks for: its rows, its rules and its words stay in the feature that owns it. A request may carry rows of several
 * parts (an attachment, and the spaces asked with it), so each part is called for every request and leaves alone what has no row of its own.
 */
export interface ApprovalPart {
  /** The kind of the requests whose first matter this is. */
  readonly kind: ApprovalKind;
  /** The request in a few words, for a mail: « rattachement », « abonnement à un espace ». */
  readonly title: Readonly<Record<Language, string>>;
  /** What its rows ask, or granted once approved, for a mail: name and value. */
  describe(manager: EntityManager, approvalId: string, language: Language): Promise<Fact[]>;
  /** SQL: the code of the service that the request `p` targets, null without one. At most one part says it. */
  readonly serviceCode?: string;
  /** Judges what is granted of its rows, and makes it true. Throws a ProblemError to refuse: nothing of the decision stays then. */
  approve(uc: UseCase, grant: Grant): Promise<void>;
  /** Closes the part of requests that ended without effect, so that the same may be asked again. */
  close(manager: EntityManager, approvalIds: readonly string[], now: Date): Promise<void>;
}

const parts = new Map<ApprovalKind, ApprovalPart>();

/** Called once by the feature that owns the part, when it is loaded (lower features first): approvals never know what they carry. */
export function registerApprovalPart(part: ApprovalPart): void {
  if (parts.has(part.kind)) throw new Error(`Two parts are registered for ${part.kind}.`);
  parts.set(part.kind, part);
}

type Describe = ApprovalPart["describe"];
const remarks: Describe[] = [];

/** A feature above adds a line about requests it knows more of: for whom somebody asks. */
export function remarkOnApprovals(describe: Describe): void {
  remarks.push(describe);
}

/** The part of a kind. A kind without a part is a mistake of ours, found by the registry test. */
export function partOf(kind: ApprovalKind): ApprovalPart {
  const part = parts.get(kind);
  if (!part) throw new Error(`No part is registered for ${kind}.`);
  return part;
}

/** What a request asks, or what was granted of it, part after part. */
export async function describeParts(manager: EntityManager, approvalId: string, language: Language): Promise<Fact[]> {
  const facts: Fact[] = [];
  const all: Describe[] = [...[...parts.values()].map((part) => part.describe.bind(part)), ...remarks];
  for (const describe of all) facts.push(...(await describe(manager, approvalId, language)));
  return facts;
}

/** SQL: the code of the service of the request `p`. */
export function serviceCodeOf(): string {
  return [...parts.values()].find(({ serviceCode }) => serviceCode !== undefined)?.serviceCode ?? "null::text";
}

/** Makes true what was granted, part after part in the order of the features: the attachment first, then the spaces it opens. */
export async function approveParts(uc: UseCase, grant: Grant): Promise<void> {
  for (const part of parts.values()) await part.approve(uc, grant);
}

/** Closes all the parts of requests that ended without effect. */
export async function closeParts(manager: EntityManager, approvalIds: readonly string[], now: Date): Promise<void> {
  if (approvalIds.length === 0) return;
  for (const part of parts.values()) await part.close(manager, approvalIds, now);
}

import type { UseCase } from "../../platform/use-cases/use-case.ts";

/** A succession being declared; the rows of both structures are locked, and the successor is there. */
export interface Succession {
  readonly predecessorId: string;
  readonly successorId: string;
  /** The successor was on the portal already, with its own people: what it has already stays as it is. */
  readonly isMerge: boolean;
}

/** What one feature carries over from the former structure to the new one. */
export type SuccessionStep = (uc: UseCase, succession: Succession) => Promise<void>;

/** What is carried over, in this order: services before the people attached to them, people before their rights. */
const phases = ["SERVICES", "PEOPLE", "RIGHTS", "BANK_ACCOUNTS"] as const;
type Phase = (typeof phases)[number];

const steps = new Map<Phase, SuccessionStep>();

/**
 * A feature says, when it is loaded, what of its own a structure takes along under its new SIRET: services, people, spaces, bank accounts.
 * In the same transaction, so that nobody ever sees half of it.
 */
export function addSuccessionStep(phase: Phase, step: SuccessionStep): void {
  if (steps.has(phase)) throw new Error(`Two steps carry ${phase} over.`);
  steps.set(phase, step);
}

export async function carryOver(uc: UseCase, succession: Succession): Promise<void> {
  for (const phase of phases) await steps.get(phase)?.(uc, succession);
}

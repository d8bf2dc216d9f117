/** The steps of a draft, in the address (`?etape=`). */
export const stepNames = ["structure", "factures", "pieces", "recapitulatif"] as const;
export type StepName = (typeof stepNames)[number];

const stepOfField: Readonly<Record<string, StepName>> = {
  beneficiaryCategoryCode: "structure",
  pacage: "structure",
  bankAccountId: "structure",
  lines: "factures",
  attachments: "pieces",
  swornAccuracy: "pieces",
  swornNotInDifficulty: "pieces",
  advanceCents: "pieces",
};

/** The step where a problem is settled; null when no step can. */
export function stepOf(path: readonly string[]): StepName | null {
  return stepOfField[path[0] ?? ""] ?? null;
}

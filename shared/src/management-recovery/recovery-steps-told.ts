import type { Language } from "../problems/problem-text.ts";
import type { RecoveryStatus } from "./recovery-states.ts";

/** What people are told of a request: the states it reaches, and what time or an answer opens in between. */
export const recoveryStepsTold = [
  "ASKED",
  "OPENED",
  "POSTED",
  "DELAYED",
  "ACCEPTED",
  "DUE",
  "COMPLETED",
  "STOPPED",
  "TAKEN_OVER",
  "REJECTED",
  "FAILED",
  "EXPIRED",
] as const;
export type RecoveryStep = (typeof recoveryStepsTold)[number];

export function isRecoveryStep(step: string): step is RecoveryStep {
  return (recoveryStepsTold as readonly string[]).includes(step);
}

/** The states in which a step is still worth telling. */
export const stepSpokenIn: Readonly<Record<RecoveryStep, readonly RecoveryStatus[]>> = {
  ASKED: ["ASKED"],
  OPENED: ["ASKED", "APPROVED_ONCE"],
  POSTED: ["ASKED"],
  DELAYED: ["DELAYED"],
  ACCEPTED: ["DELAYED"],
  DUE: ["DELAYED"],
  COMPLETED: ["COMPLETED"],
  STOPPED: ["STOPPED"],
  TAKEN_OVER: ["TAKEN_OVER"],
  REJECTED: ["REJECTED"],
  FAILED: ["FAILED"],
  EXPIRED: ["EXPIRED"],
};

/** A step in a few words. */
export const recoveryStepTitles: Readonly<Record<RecoveryStep, Readonly<Record<Language, string>>>> = {
  ASKED: { fr: "demande transmise aux gestionnaires", en: "request sent to the managers" },
  OPENED: { fr: "les gestionnaires n'ont pas répondu", en: "the managers have not answered" },
  POSTED: { fr: "courrier posté", en: "letter posted" },
  DELAYED: { fr: "demande prouvée, délai d'opposition en cours", en: "request proved, time to object" },
  ACCEPTED: { fr: "demande acceptée", en: "request accepted" },
  DUE: { fr: "vous pouvez terminer", en: "you may finish" },
  COMPLETED: { fr: "le rôle a changé de mains", en: "the role has changed hands" },
  STOPPED: { fr: "arrêtée par un gestionnaire", en: "stopped by a manager" },
  TAKEN_OVER: { fr: "reprise par un gestionnaire suppléant", en: "taken over by a deputy manager" },
  REJECTED: { fr: "rejetée par le support", en: "rejected by support" },
  FAILED: { fr: "close après trois preuves fausses", en: "closed after three wrong proofs" },
  EXPIRED: { fr: "expirée", en: "expired" },
};

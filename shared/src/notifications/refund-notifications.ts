import { formatCivilDate } from "../kernel/civil-date.ts";
import type { KindsOf } from "./kinds-of.ts";

/** What people are told about refund requests: ids and public words only. */
export interface RefundNotificationParams {
  /** The words of the step come with it: they belong to refunds, which know this list and are not known here. */
  REFUND_STEP: { requestId: string; number: string; status: string; stepFr: string; stepEn: string };
  /** To officers: what a colleague did with a request of theirs, in words that come with it. */
  INSTRUCTION_CHANGED: { requestId: string; number: string; what: string; whatFr: string; whatEn: string };
  PIECES_ASKED: { requestId: string; pieceRequestId: string; number: string; count: number; dueOn: string };
  /** Before the last day, and on it. */
  PIECES_REMINDER: { requestId: string; pieceRequestId: string; number: string; dueOn: string };
  /** To the officer who asked. */
  PIECES_COMPLETED: { requestId: string; number: string };
  PIECES_OVERDUE: { requestId: string; number: string; dueOn: string };
  /** To the people of the structure; to the officer. */
  MESSAGE_FROM_OFFICE: { requestId: string; number: string };
  MESSAGE_TO_OFFICE: { requestId: string; number: string };
}

export const refundNotifications: KindsOf<RefundNotificationParams> = {
  REFUND_STEP: {
    family: "REFUNDS",
    fr: ({ number, stepFr }) => `Demande ${number} : ${stepFr}`,
    en: ({ number, stepEn }) => `Request ${number}: ${stepEn}`,
  },
  INSTRUCTION_CHANGED: {
    family: "REFUNDS",
    fr: ({ number, whatFr }) => `Demande ${number} : ${whatFr}`,
    en: ({ number, whatEn }) => `Request ${number}: ${whatEn}`,
  },
  PIECES_ASKED: {
    family: "REFUNDS",
    fr: ({ number, count, dueOn }) =>
      `Demande ${number} : ${count} ${count > 1 ? "réponses attendues" : "réponse attendue"} au plus tard le ${formatCivilDate(dueOn, "fr")}`,
    en: ({ number, count, dueOn }) =>
      `Request ${number}: ${count} ${count > 1 ? "answers" : "answer"} wanted by ${formatCivilDate(dueOn, "en")}`,
  },
  PIECES_REMINDER: {
    family: "REFUNDS",
    fr: ({ number, dueOn }) => `Rappel, demande ${number} : répondez au plus tard le ${formatCivilDate(dueOn, "fr")}`,
    en: ({ number, dueOn }) => `Reminder, request ${number}: please answer by ${formatCivilDate(dueOn, "en")}`,
  },
  PIECES_COMPLETED: {
    family: "REFUNDS",
    fr: ({ number }) => `Demande ${number} : les réponses sont arrivées`,
    en: ({ number }) => `Request ${number}: the answers have arrived`,
  },
  PIECES_OVERDUE: {
    family: "REFUNDS",
    fr: ({ number, dueOn }) => `Demande ${number} : pas de réponse au ${formatCivilDate(dueOn, "fr")}`,
    en: ({ number, dueOn }) => `Request ${number}: no answer by ${formatCivilDate(dueOn, "en")}`,
  },
  MESSAGE_FROM_OFFICE: {
    family: "REFUNDS",
    fr: ({ number }) => `Demande ${number} : le service instructeur vous écrit`,
    en: ({ number }) => `Request ${number}: the office writes to you`,
  },
  MESSAGE_TO_OFFICE: {
    family: "REFUNDS",
    fr: ({ number }) => `Demande ${number} : message de la structure`,
    en: ({ number }) => `Request ${number}: message from the structure`,
  },
};

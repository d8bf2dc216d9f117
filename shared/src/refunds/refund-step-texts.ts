import type { Language } from "../problems/problem-text.ts";
import type { RefundStatus } from "./refund-statuses.ts";

interface StepText {
  /** What happened. */
  readonly title: string;
  /** What it means. */
  readonly explanation: string;
  /** What to do now; how long it usually takes is said by `usualDelayText`. */
  readonly nextStep: string;
}

/** What people read about each status of a request. */
export const refundStepTexts: Readonly<Record<RefundStatus, Readonly<Record<Language, StepText>>>> = {
  DRAFT: {
    fr: {
      title: "Brouillon",
      explanation: "La demande est en préparation. Le service instructeur ne la voit pas encore.",
      nextStep: "Ajoutez vos factures, vérifiez le récapitulatif, puis déposez la demande avant la date limite.",
    },
    en: {
      title: "Draft",
      explanation: "The request is being prepared. The office does not see it yet.",
      nextStep: "Add your invoices, check the summary, then submit the request before the deadline.",
    },
  },
  SUBMITTED: {
    fr: {
      title: "Demande déposée",
      explanation: "La demande est enregistrée avec sa date de dépôt. Son contenu ne peut plus changer.",
      nextStep: "Conservez le PDF de la demande. Elle est transmise au service instructeur de votre département.",
    },
    en: {
      title: "Request submitted",
      explanation: "The request is recorded with its date. Its content can no longer change.",
      nextStep: "Keep the PDF of the request. It goes to the office of your département.",
    },
  },
  AVAILABLE: {
    fr: {
      title: "Reçue par le service instructeur",
      explanation: "La demande attend qu'un agent la prenne en charge.",
      nextStep: "Vous n'avez rien à faire. Un agent la prendra en charge.",
    },
    en: {
      title: "Received by the office",
      explanation: "The request is waiting for an officer.",
      nextStep: "You have nothing to do. An officer will take it.",
    },
  },
  IN_REVIEW: {
    fr: {
      title: "En cours d'examen",
      explanation: "Un agent vérifie les factures, les quantités et les montants.",
      nextStep: "Vous n'avez rien à faire. La décision arrivera par courriel.",
    },
    en: {
      title: "In review",
      explanation: "An officer checks the invoices, the quantities and the amounts.",
      nextStep: "You have nothing to do. The decision will come by e-mail.",
    },
  },
  SUSPENDED: {
    fr: {
      title: "En attente d'une pièce",
      explanation: "Il manque une pièce ou une précision pour finir l'examen.",
      nextStep:
        "Répondez à chaque demande, puis terminez : l'examen reprendra. Passé la date indiquée, rien n'est rejeté d'office, mais l'agent peut reprendre l'examen avec ce qu'il a.",
    },
    en: {
      title: "Waiting for a document",
      explanation: "A document or a detail is missing to finish the review.",
      nextStep:
        "Answer each point, then finish: the review will resume. After the date given nothing is rejected by itself, but the officer may go on with what there is.",
    },
  },
  COMPLETED: {
    fr: {
      title: "Complétée",
      explanation: "La pièce demandée est arrivée au service instructeur.",
      nextStep: "Vous n'avez rien à faire. L'examen reprendra.",
    },
    en: {
      title: "Completed",
      explanation: "The missing document has reached the office.",
      nextStep: "You have nothing to do. The review will resume.",
    },
  },
  APPROVED: {
    fr: {
      title: "Demande approuvée",
      explanation: "Le remboursement est accordé pour le montant indiqué.",
      nextStep: "Vous n'avez rien à faire. Le paiement suivra, sur le compte indiqué.",
    },
    en: {
      title: "Request approved",
      explanation: "The refund is granted for the amount shown.",
      nextStep: "You have nothing to do. The payment will follow, on the account given.",
    },
  },
  PAYMENT_ORDERED: {
    fr: {
      title: "Paiement ordonné",
      explanation: "L'ordre de virement est préparé et part vers votre banque.",
      nextStep: "Vous n'avez rien à faire. Le virement apparaîtra sur votre compte.",
    },
    en: {
      title: "Payment ordered",
      explanation: "The transfer order is ready and leaves for your bank.",
      nextStep: "You have nothing to do. The transfer will appear on your account.",
    },
  },
  PAID: {
    fr: {
      title: "Remboursement versé",
      explanation: "Le virement a été fait sur le compte indiqué dans la demande.",
      nextStep: "La demande est terminée. Conservez vos factures pour un contrôle éventuel.",
    },
    en: {
      title: "Refund paid",
      explanation: "The transfer was made to the account given in the request.",
      nextStep: "The request is finished. Keep your invoices in case of an inspection.",
    },
  },
  SETTLED: {
    fr: {
      title: "Soldée par l'avance",
      explanation: "L'avance que vous avez déjà reçue couvre tout le montant accordé : aucun virement n'est fait.",
      nextStep: "La demande est terminée. S'il reste une part d'avance à rendre, votre service instructeur vous écrira.",
    },
    en: {
      title: "Covered by the advance",
      explanation: "The advance you already received covers the whole amount granted: no transfer is made.",
      nextStep: "The request is finished. If a part of the advance is left to give back, your office will write to you.",
    },
  },
  PAYMENT_FAILED: {
    fr: {
      title: "Virement refusé par la banque",
      explanation: "La banque n'a pas pu verser le remboursement sur le compte indiqué, pour le motif donné. Le montant reste accordé.",
      nextStep:
        "Si le motif met ce compte en cause, choisissez-en un autre dans la demande, ou ajoutez-en un. Sinon vous n'avez rien à faire : le service refera le virement.",
    },
    en: {
      title: "Transfer refused by the bank",
      explanation: "The bank could not pay the refund to the account given, for the reason shown. The amount stays granted.",
      nextStep:
        "If the reason lies in this account, choose another one in the request, or add one. Otherwise you have nothing to do: the office will make the transfer again.",
    },
  },
  REJECTED: {
    fr: {
      title: "Demande rejetée",
      explanation: "Le service instructeur n'accorde pas le remboursement, pour le motif indiqué.",
      nextStep: "Lisez le motif. Vos factures sont libérées : vous pouvez déposer une nouvelle demande avant la date limite.",
    },
    en: {
      title: "Request rejected",
      explanation: "The office does not grant the refund, for the reason given.",
      nextStep: "Read the reason. Your invoices are free again: you may submit a new request before the deadline.",
    },
  },
  WITHDRAWN: {
    fr: {
      title: "Demande abandonnée",
      explanation: "La demande a été retirée à l'initiative du demandeur. Elle ne sera pas payée.",
      nextStep: "Vos factures sont libérées : vous pouvez déposer une nouvelle demande avant la date limite.",
    },
    en: {
      title: "Request withdrawn",
      explanation: "The requester withdrew the request. It will not be paid.",
      nextStep: "Your invoices are free again: you may submit a new request before the deadline.",
    },
  },
  REROUTED: {
    fr: {
      title: "Transmise à un autre service",
      explanation: "La demande relève d'un autre service instructeur, à qui elle est transmise.",
      nextStep: "Vous n'avez rien à faire. Le nouveau service va la recevoir.",
    },
    en: {
      title: "Sent to another office",
      explanation: "The request belongs to another office and is on its way there.",
      nextStep: "You have nothing to do. The new office will receive it.",
    },
  },
};

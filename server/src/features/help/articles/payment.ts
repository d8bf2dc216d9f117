import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const hours = policy.newIbanCoolingOffSeconds / 3600;

export const paymentArticle: HelpArticle = {
  slug: "paiement",
  topic: "FOLLOW_UP",
  actions: [{ to: "/demandes-tic", fr: "Suivre mes demandes", en: "Follow my requests" }],
  fr: {
    question: "Quand serai-je payé, et que faire si le virement n'arrive pas ?",
    answer:
      "Une fois la demande approuvée, le paiement est ordonné puis viré sur le compte indiqué. S'il échoue, la demande le dit et vous laisse choisir un autre compte.",
    blocks: [
      { say: "Trois à huit semaines passent en général entre le dépôt et le virement." },
      {
        list: [
          `Nouvel IBAN : le premier paiement attend ${hours} heures après son enregistrement.`,
          "Compte clos ou refusé par la banque : ajoutez un autre compte, choisissez-le sur la page de la demande, le virement est refait.",
          "Avance déjà reçue : elle est déduite ; si elle couvre tout, aucun virement n'est fait.",
        ],
      },
    ],
    words:
      "paiement payé virement argent reçu versement quand remboursé toujours pas payé virement refusé rejeté banque compte clos avance déduite",
  },
  en: {
    question: "When will I be paid, and what if the transfer does not come?",
    answer:
      "Once the request is approved, the payment is ordered, then transferred to the account given. If it fails, the request says so and lets you choose another account.",
    blocks: [
      { say: "Three to eight weeks usually pass between filing and transfer." },
      {
        list: [
          `New IBAN: the first payment waits ${hours} hours after it was recorded.`,
          "Account closed or refused by the bank: add another, choose it on the page of the request, and the transfer is made again.",
          "Advance already received: it is deducted; if it covers everything, no transfer is made.",
        ],
      },
    ],
    words: "payment paid transfer money received when refunded not paid refused bank account closed advance",
  },
};

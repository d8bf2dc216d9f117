import type { HelpArticle } from "../help-article.ts";

export const orderPaymentsArticle: HelpArticle = {
  slug: "agents-ordonner-les-paiements",
  topic: "AGENTS",
  actions: [{ to: "/paiements", fr: "Ouvrir les paiements", en: "Open the payments" }],
  fr: {
    question: "Agent : comment les demandes acceptées sont-elles payées ?",
    answer: "Un agent du service ordonne un lot, un administrateur en sort le fichier de virements, puis dépose ce que la banque répond.",
    blocks: [
      {
        steps: [
          "« À ordonner » montre les demandes acceptées du service, et pourquoi certaines ne peuvent pas encore être payées.",
          "Ordonnez : les montants, le titulaire et le compte sont alors figés dans un lot.",
          "Un administrateur, qui n'est pas celui qui a ordonné, télécharge le fichier (SEPA, pain.001) et le remet à la banque.",
          "Il dépose ensuite le relevé de la banque (camt ou CSV) : chaque virement est retrouvé par sa référence et son montant.",
        ],
      },
      {
        say: "Un virement qui revient rouvre la demande : le demandeur est prévenu, et indique un autre compte si le compte est en cause.",
      },
      { note: "Le même lot donne toujours le même fichier : une banque ne paie pas deux fois le même." },
    ],
    words: "ordonner paiement lot virement banque fichier sepa pain camt relevé retour rejet administrateur trésorerie",
  },
  en: {
    question: "Staff: how are granted requests paid?",
    answer:
      "An officer of the office orders a batch, an administrator takes out its file of transfers, then brings in what the bank answers.",
    blocks: [
      {
        steps: [
          "“To order” shows the granted requests of the office, and why some cannot be paid yet.",
          "Order: the amounts, the holder and the account are then frozen in a batch.",
          "An administrator, other than the one who ordered, downloads the file (SEPA, pain.001) and hands it to the bank.",
          "The administrator then brings in the bank's statement (camt or CSV): each transfer is found by its reference and amount.",
        ],
      },
      {
        say: "A transfer that comes back opens the request again: the requester is told, and names another account if the account is to blame.",
      },
      { note: "The same batch always gives the same file: a bank does not pay the same one twice." },
    ],
    words: "order payment batch transfer bank file sepa pain camt statement return administrator treasury",
  },
};

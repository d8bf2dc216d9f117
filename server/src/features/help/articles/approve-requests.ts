import type { HelpArticle } from "../help-article.ts";

export const approveRequestsArticle: HelpArticle = {
  slug: "approuver-une-demande",
  topic: "APPROVALS",
  actions: [{ to: "/approbations", fr: "Ouvrir les approbations", en: "Open the approvals" }],
  fr: {
    question: "Approbations : comment approuver ou refuser une demande de rattachement ?",
    answer: "Ouvrez « Approbations » dans le menu : le chiffre dit combien de demandes vous attendent.",
    blocks: [
      {
        steps: [
          "Ouvrez « Approbations ». Chaque ligne dit l'état, la description, le demandeur, la structure, le service et la date.",
          "Ouvrez une demande en cliquant sur sa description : vous y lisez le message du demandeur.",
          "Vérifiez que vous connaissez cette personne. Vous pouvez changer le rôle, l'accès ou la date de fin.",
          "Approuvez, ou refusez avec un motif que le demandeur lira.",
        ],
      },
      { say: "Plusieurs demandes à la fois : cochez-les, puis décidez d'un coup. Chacune a son résultat." },
      { note: "Le lien du courriel mène à la page et ne décide jamais à votre place." },
    ],
    words:
      "approbation approbations valider rattachement accepter refuser rejeter demande en attente chiffre menu utilisateur veut rejoindre ma structure comptable cabinet validation gestionnaire décision groupée",
  },
  en: {
    question: "Approvals: how do I approve or reject an attachment request?",
    answer: "Open “Approvals” in the menu: the figure says how many requests wait for you.",
    blocks: [
      {
        steps: [
          "Open “Approvals”. Each row says the state, the description, the requester, the structure, the service and the date.",
          "Open a request by its description: the requester's message is there.",
          "Make sure you know this person. You may change the role, the access or the end date.",
          "Approve, or reject with a reason the requester will read.",
        ],
      },
      { say: "Several requests at once: tick them, then decide together. Each has its own result." },
      { note: "The link in the mail leads to the page and never decides for you." },
    ],
    words: "approval approvals validate attachment accept refuse reject request waiting manager bulk decision",
  },
};

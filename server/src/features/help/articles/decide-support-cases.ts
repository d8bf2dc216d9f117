import type { HelpArticle } from "../help-article.ts";

export const decideSupportCasesArticle: HelpArticle = {
  slug: "agents-acces-et-gestionnaires-perdus",
  topic: "AGENTS",
  actions: [
    { to: "/console/acces-perdus", fr: "Ouvrir les accès perdus", en: "Open the lost mailboxes" },
    { to: "/console/gestionnaires-perdus", fr: "Ouvrir les gestionnaires perdus", en: "Open the lost managers" },
  ],
  fr: {
    question: "Agent du support : comment rendre un accès, ou remplacer un gestionnaire ?",
    answer:
      "Deux agents différents jugent les preuves, toutes les personnes concernées sont prévenues, et un délai leur laisse le temps de s'opposer.",
    blocks: [
      {
        steps: [
          "Ouvrez la plus ancienne demande et lisez les pièces : elles ne quittent pas cette page.",
          "Cochez ce que vous avez vérifié, puis approuvez ou refusez avec un motif.",
          "Un second agent, que vous ne choisissez pas, fait de même.",
          "Le délai d'opposition court ensuite ; un gestionnaire ou le titulaire peut encore tout arrêter par son lien.",
        ],
      },
      { say: "Ni vous ni personne ne choisit un mot de passe à la place de quelqu'un." },
      { note: "En cas de doute, refusez : la personne peut redemander avec d'autres preuves." },
    ],
    words: "support agent messagerie perdue gestionnaire perdu preuve deux agents délai opposition transfert",
  },
  en: {
    question: "Support agent: how do I give an access back, or replace a manager?",
    answer: "Two different agents judge the proofs, everybody concerned is told, and a delay leaves them the time to object.",
    blocks: [
      {
        steps: [
          "Open the oldest request and read the documents: they do not leave this page.",
          "Tick what you have checked, then approve or refuse with a reason.",
          "A second agent, whom you do not choose, does the same.",
          "The delay then runs; a manager or the holder can still stop everything by a link.",
        ],
      },
      { say: "Neither you nor anybody chooses a password in place of somebody." },
      { note: "When in doubt, refuse: the person may ask again with other proofs." },
    ],
    words: "support agent lost mailbox lost manager proof two agents delay objection transfer",
  },
};

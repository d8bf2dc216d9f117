import type { HelpArticle } from "../help-article.ts";

export const managerGoneArticle: HelpArticle = {
  slug: "gestionnaire-principal-parti",
  topic: "STRUCTURE",
  actions: [{ to: "/gestionnaire-absent", fr: "Mon gestionnaire ne répond pas", en: "My manager does not answer" }],
  fr: {
    question: "Le gestionnaire principal est parti, comment le remplacer ?",
    answer:
      "Une personne rattachée peut prendre sa place, avec une preuve et au grand jour. S'il est encore là, il transmet lui-même son rôle.",
    blocks: [
      {
        say: "S'il peut encore se connecter : dans « Membres » de la structure, il propose le rôle à une personne rattachée, qui l'accepte. C'est immédiat.",
      },
      { say: "S'il ne répond plus :" },
      {
        steps: [
          "Faites la demande « Mon gestionnaire ne répond pas » avec le SIRET de la structure.",
          "Pendant un jour ouvré entier, seuls les gestionnaires actuels peuvent répondre.",
          "Prouvez ensuite votre demande : une autre personne rattachée la confirme, un code est posté à l'adresse de la structure, le numéro PACAGE, ou deux agents du support vérifient vos pièces.",
          "Après deux ou trois jours pendant lesquels les gestionnaires peuvent encore tout arrêter, vous devenez gestionnaire principal.",
        ],
      },
      { note: "Nommez un ou deux gestionnaires suppléants : ils décident des demandes en votre absence et évitent ce détour." },
    ],
    words:
      "transfert du rôle gestionnaire principal absent parti décédé retraite ancien gestionnaire remplacer quitté quitter démission changer de gestionnaire transférer reprendre la gestion ne répond plus devenir gestionnaire qui est mon gestionnaire suppléant licencié vente exploitation cession",
  },
  en: {
    question: "The principal manager has left, how are they replaced?",
    answer: "Somebody attached may take their place, with a proof and in the open. A manager who is still there hands the role over.",
    blocks: [
      {
        say: "If they can still sign in: in “Members” of the structure they offer the role to somebody attached, who accepts it. It is immediate.",
      },
      { say: "If they no longer answer:" },
      {
        steps: [
          "Ask through “My manager does not answer” with the SIRET of the structure.",
          "For a whole working day only the present managers can answer.",
          "Then prove your request: another attached person confirms it, a code is posted to the structure's address, the PACAGE number, or two support agents check your papers.",
          "After two or three days in which the managers can still stop everything, you become principal manager.",
        ],
      },
      { note: "Name one or two deputy managers: they decide requests while you are away and spare this detour." },
    ],
    words: "transfer role principal manager absent left died retired replace change manager take over no longer answers deputy",
  },
};

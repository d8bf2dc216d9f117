import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const { maxDays } = policy.apiTokens;

export const connectSoftwareArticle: HelpArticle = {
  slug: "raccorder-un-logiciel",
  topic: "OTHER",
  actions: [{ to: "/mon-compte/jetons", fr: "Créer un jeton d'API", en: "Create an API token" }],
  fr: {
    question: "Comment raccorder mon logiciel au portail ?",
    answer: "Par l'API GraphQL, avec un jeton créé dans « Mon compte » : tout ce qui se fait à l'écran se fait par programme.",
    blocks: [
      {
        steps: [
          "Ouvrez « Mon compte », « Jetons d'API », et donnez un nom et des droits au jeton.",
          `Copiez-le : il ne s'affiche qu'une fois et vaut ${maxDays} jours au plus.`,
          "Envoyez vos requêtes avec l'en-tête « Authorization: Bearer … ». Le schéma et des exemples sont fournis.",
        ],
      },
      { say: "Un jeton n'a jamais plus de droits que vous. Supprimez-le au moindre doute." },
    ],
    words: "api jeton token graphql logiciel raccordement edi intégration éditeur développeur automatiser programme",
  },
  en: {
    question: "How do I connect my software to the portal?",
    answer: "Through the GraphQL API, with a token made in “My account”: what is done on screen can be done by program.",
    blocks: [
      {
        steps: [
          "Open “My account”, “API tokens”, and give the token a name and rights.",
          `Copy it: it is shown once and is good for ${maxDays} days at most.`,
          "Send your requests with the header “Authorization: Bearer …”. The schema and examples are provided.",
        ],
      },
      { say: "A token never has more rights than you. Delete it at the slightest doubt." },
    ],
    words: "api token graphql software connect integration developer automate",
  },
};

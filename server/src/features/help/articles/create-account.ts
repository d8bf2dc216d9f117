import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const minutes = policy.links.activationSeconds / 60;

export const createAccountArticle: HelpArticle = {
  slug: "creer-un-compte",
  topic: "ACCOUNT",
  actions: [{ to: "/creer-un-compte", fr: "Créer un compte", en: "Create an account" }],
  fr: {
    question: "Comment créer un compte ?",
    answer: "Avec une adresse électronique que vous lisez et le SIRET de votre entreprise. Comptez cinq minutes.",
    blocks: [
      {
        steps: [
          "Cliquez sur « Créer un compte », en haut de la page d'accueil.",
          "Donnez votre adresse de connexion deux fois, votre prénom et votre nom. Choisissez une adresse que vous garderez : les codes et les liens y arrivent.",
          "Donnez le SIRET de votre entreprise, 14 chiffres : le nom et l'adresse se remplissent seuls. Si l'annuaire ne la connaît pas, décrivez-la vous-même.",
          "Relisez, puis envoyez. Un message part aussitôt à votre adresse de connexion.",
          `Ouvrez le lien du message dans les ${minutes} minutes, choisissez un mot de passe : le compte est prêt.`,
        ],
      },
      {
        say: "Si votre entreprise n'est pas encore inscrite, vous en devenez le gestionnaire principal. Si elle l'est déjà, votre inscription devient une demande de rattachement que ses gestionnaires décident ; votre compte, lui, sert tout de suite.",
      },
      {
        note: "Un seul compte par personne suffit, même pour plusieurs entreprises. Mot de passe oublié ? N'en créez pas un second : demandez-en un nouveau.",
      },
    ],
    words:
      "inscription s'inscrire m'inscrire inscrire nouveau compte ouvrir un compte enregistrer première fois utilisateur commencer siret exploitation ferme entreprise",
  },
  en: {
    question: "How do I create an account?",
    answer: "With an e-mail address you read and the SIRET of your company. It takes five minutes.",
    blocks: [
      {
        steps: [
          "Click “Create an account” at the top of the home page.",
          "Give your login address twice, your first and last name. Choose an address you will keep: codes and links arrive there.",
          "Give the SIRET of your company, 14 digits: name and address fill in by themselves. If the directory does not know it, describe it yourself.",
          "Read it again, then send. A message leaves at once for your login address.",
          `Open the link of the message within ${minutes} minutes and choose a password: the account is ready.`,
        ],
      },
      {
        say: "If your company is not registered yet, you become its principal manager. If it is, your registration becomes an attachment request that its managers decide; your account can be used at once.",
      },
      {
        note: "One account per person is enough, even for several companies. Password forgotten? Do not create a second account: ask for a new password.",
      },
    ],
    words: "sign up register registration new account open join first time user start siret",
  },
};

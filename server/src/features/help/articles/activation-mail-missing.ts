import type { HelpArticle } from "../help-article.ts";

export const activationMailMissingArticle: HelpArticle = {
  slug: "mail-d-activation-non-recu",
  topic: "ACCOUNT",
  actions: [
    { to: "/activation", fr: "Renvoyer le message d'activation", en: "Send the activation message again" },
    { to: "/creer-un-compte", fr: "Recommencer l'inscription", en: "Register again" },
  ],
  fr: {
    question: "Je n'ai pas reçu le mail d'activation",
    answer: "Regardez dans les courriers indésirables, puis demandez un autre message : il part aussitôt.",
    blocks: [
      {
        steps: [
          "Attendez quelques minutes : certaines messageries retiennent un premier message.",
          "Cherchez-le dans « Courriers indésirables », « Spams » ou « Promotions ».",
          "Demandez un nouveau message avec le bouton ci-dessous, en donnant exactement la même adresse.",
          "Toujours rien ? L'adresse a sans doute été mal tapée : recommencez l'inscription avec la bonne. L'ancienne, jamais activée, disparaît d'elle-même.",
        ],
      },
      {
        say: "Si un compte existe déjà à cette adresse, le message reçu le dit : il n'y a rien à activer, demandez seulement un nouveau mot de passe.",
      },
    ],
    words:
      "courriel message e-mail activation pas reçu n'arrive pas rien reçu aucun mail spam indésirables renvoyer lien jamais arrivé toujours pas de mail problème inscription boîte vide confirmation",
  },
  en: {
    question: "I did not receive the activation mail",
    answer: "Look among unwanted mail, then ask for another message: it leaves at once.",
    blocks: [
      {
        steps: [
          "Wait a few minutes: some mail services hold back a first message.",
          "Look in “Junk”, “Spam” or “Promotions”.",
          "Ask for a new message with the button below, giving exactly the same address.",
          "Still nothing? The address was probably mistyped: register again with the right one. The other, never activated, goes away by itself.",
        ],
      },
      {
        say: "If an account already exists at this address, the message you receive says so: there is nothing to activate, ask for a new password.",
      },
    ],
    words: "e-mail message activation not received never arrived no mail spam junk send again resend link registration",
  },
};

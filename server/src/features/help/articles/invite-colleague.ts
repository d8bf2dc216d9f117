import { policy } from "../../../platform/config/policy.ts";
import type { HelpArticle } from "../help-article.ts";

const days = policy.invitations.validSeconds / 86_400;

export const inviteColleagueArticle: HelpArticle = {
  slug: "inviter-un-collaborateur",
  topic: "APPROVALS",
  actions: [{ to: "/organisation/structures", fr: "Choisir ma structure", en: "Choose my structure" }],
  fr: {
    question: "Comment donner accès à un collaborateur, un associé ou mon comptable ?",
    answer: "Invitez-le depuis la page de votre structure : il accepte, et ses droits s'ouvrent. Ou attendez sa demande de rattachement.",
    blocks: [
      {
        steps: [
          "Ouvrez votre structure, puis « Inviter ».",
          "Donnez son adresse électronique, son rôle et, s'il dépose des demandes, l'accès à l'espace en modification.",
          `Il reçoit un message et accepte dans les ${days} jours. Sans compte, il en crée un d'abord.`,
        ],
      },
      {
        list: [
          "Utilisateur rattaché : agit selon les abonnements que vous lui donnez.",
          "Gestionnaire suppléant : décide aussi des demandes ; deux au plus.",
          "Gestionnaire principal : un seul, celui qui ouvre les espaces.",
        ],
      },
      { say: "Un accès se retire à tout moment dans « Membres » ; la personne en est prévenue." },
    ],
    words:
      "inviter invitation collaborateur associé conjoint comptable donner accès ajouter un utilisateur ajouter une personne membre rôle suppléant retirer supprimer un utilisateur détacher plusieurs personnes partager",
  },
  en: {
    question: "How do I give access to a colleague, a partner or my accountant?",
    answer: "Invite them from the page of your structure: they accept, and their rights open. Or wait for their attachment request.",
    blocks: [
      {
        steps: [
          "Open your structure, then “Invite”.",
          "Give their e-mail address, their role and, if they file requests, write access to the space.",
          `They receive a message and accept within ${days} days. Without an account they create one first.`,
        ],
      },
      {
        list: [
          "Member: acts within the subscriptions you give.",
          "Deputy manager: decides requests too; two at most.",
          "Principal manager: only one, who opens the spaces.",
        ],
      },
      { say: "Access is taken back at any time in “Members”; the person is told." },
    ],
    words: "invite invitation colleague partner accountant give access add user member role remove detach",
  },
};

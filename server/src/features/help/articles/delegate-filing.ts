import type { HelpArticle } from "../help-article.ts";

export const delegateFilingArticle: HelpArticle = {
  slug: "confier-mes-demandes",
  topic: "CLIENTS",
  actions: [
    { to: "/approbations", fr: "Ouvrir les approbations", en: "Open the approvals" },
    { to: "/espaces/abonnes", fr: "Voir qui a accès", en: "See who has access" },
  ],
  fr: {
    question: "Puis-je confier mes demandes à mon comptable ou à mon centre de gestion ?",
    answer: "Oui. Inscrivez votre structure, puis approuvez la demande de rattachement de votre comptable, ou invitez-le.",
    blocks: [
      {
        steps: [
          "Créez votre compte et votre structure : vous en restez le gestionnaire.",
          "Votre comptable demande son rattachement, ou vous l'invitez.",
          "Dans « Approbations », vérifiez son nom et celui de son cabinet, puis approuvez avec l'accès « Modification » et, si vous voulez, une date de fin.",
        ],
      },
      { say: "Vous voyez tout ce qu'il dépose, recevez les mêmes messages, et pouvez retirer son accès quand vous voulez." },
    ],
    words:
      "déléguer délégation comptable centre de gestion confier tiers faire à ma place quelqu'un d'autre dépose mandataire autoriser mon comptable",
  },
  en: {
    question: "May I leave my requests to my accountant or management center?",
    answer: "Yes. Register your structure, then approve the attachment request of your accountant, or invite them.",
    blocks: [
      {
        steps: [
          "Create your account and your structure: you stay its manager.",
          "Your accountant asks to be attached, or you invite them.",
          "In “Approvals”, check their name and firm, then approve with “Writing” and, if you like, an end date.",
        ],
      },
      { say: "You see all they file, receive the same messages, and may take their access back whenever you want." },
    ],
    words: "delegate accountant management center third party on my behalf authorise",
  },
};

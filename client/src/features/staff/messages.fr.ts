/** What an agent without powers is told, and what each of two agents decided. */
export const fr = {
  missing: {
    title: "Vos fonctions d'agent sont fermées",
    text: "Un code reçu par courriel n'y suffit pas. Ajoutez une application d'authentification ou une clé : elles s'ouvriront aussitôt.",
    action: "Ajouter une application ou une clé",
  },
  notShown: {
    title: "Vos fonctions d'agent sont fermées dans cette session",
    text: "Vous vous êtes connecté avec un code reçu par courriel. Confirmez avec votre application ou votre clé pour les ouvrir.",
    action: "Confirmer maintenant",
  },
  decisions: {
    agent: "Agent",
    verdict: "Décision",
    verdicts: { APPROVED: "Approuvée", REJECTED: "Rejetée" },
    proofs: "Preuves vérifiées",
    reason: "Motif",
    decidedAt: "Date",
  },
};

export type StaffMessages = typeof fr;

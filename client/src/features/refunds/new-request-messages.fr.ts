/** Texts of « Nouvelle demande ». */
export const fr = {
  create: {
    title: "Nouvelle demande de remboursement",
    lead: "Choisissez la structure et la période. Un brouillon est créé : rien n'est envoyé avant votre confirmation.",
    structure: "Structure",
    structureHint: "Nom ou SIRET de la structure qui demande le remboursement.",
    annual: "Remboursement annuel",
    annualText: "Une demande par année de livraison.",
    monthly: "Aide mensuelle",
    monthlyText: "Une demande par mois de livraison.",
    none: "Aucune période n'est ouverte en ce moment.",
    open: "Ouverte",
    deliveries: (from: string, to: string) => `Livraisons du ${from} au ${to}.`,
    deadline: (date: string) => `À déposer au plus tard le ${date}.`,
    deadlineOf: (product: string, date: string) => `${product} : au plus tard le ${date}`,
    closedProduct: (product: string, date: string) => `${product} : clos depuis le ${date}`,
    covers: "Produits remboursés :",
    unverified: (products: string) => `Taux à confirmer par l'administration : ${products}. Les montants affichés peuvent encore changer.`,
    unknown: (products: string) => `Taux pas encore publié : ${products}. Ces produits ne peuvent pas encore être saisis.`,
    start: "Commencer",
    chooseStructure: "Choisissez la structure qui demande le remboursement.",
    closed: "Voir les périodes closes ou à venir",
    closedSince: (name: string, date: string) => `${name} : close depuis le ${date}`,
    opensOn: (name: string, date: string) => `${name} : ouvre le ${date}`,
    estimateKept: (product: string, quantity: string, date: string, campaign: string) =>
      `Votre estimation est gardée : ${product}, ${quantity} livrés le ${date}. Commencez « ${campaign} » : la première facture sera préremplie.`,
    estimateForget: "Ne pas la reprendre",
  },
};

export type NewRequestMessages = typeof fr;

/** Texts of « Coordonnées bancaires ». */
export const fr = {
  structure: { label: "Structure", hint: "Nom ou SIRET. Tapez quelques lettres pour préciser." },
  list: {
    title: "Coordonnées bancaires",
    lead: "Les comptes sur lesquels vos structures peuvent recevoir leurs remboursements.",
    caption: (structure: string) => `Comptes de ${structure}`,
    create: "Créer une coordonnée bancaire",
    chooseFirst: "Choisissez une structure pour voir ses comptes.",
    noStructure: "Vous n'êtes rattaché à aucune structure.",
    noStructureHelp: "Un compte bancaire appartient à une structure. Commencez par rejoindre la vôtre ou par la créer.",
    join: "Mes rattachements",
    empty: "Cette structure n'a pas encore de compte bancaire.",
    emptyHelp: "Enregistrez-en un avec son RIB : il sera joint automatiquement à vos demandes de remboursement.",
    emptyReader: "Le gestionnaire de la structure, ou une personne qui a l'accès « Modification » à l'espace TIC, peut en enregistrer un.",
    archived: (name: string) => `Le compte « ${name} » est archivé. Les gestionnaires de la structure en sont informés par courriel.`,
    added: (name: string) => `Le compte « ${name} » est enregistré. Les gestionnaires de la structure en sont informés par courriel.`,
  },
  columns: { label: "Nom", holder: "Titulaire", iban: "IBAN", bic: "BIC", state: "État", payments: "Utilisé pour", createdAt: "Ajouté le", rib: "RIB" },
  archive: {
    title: (name: string) => `Archiver le compte « ${name} » ?`,
    text: "Il ne pourra plus être choisi dans une demande ; il reste dans cette liste. Pour en changer, ajoutez d'abord le nouveau compte, puis choisissez-le dans vos brouillons.",
    confirm: "Archiver",
    actionFor: (name: string) => `Archiver le compte « ${name} »`,
    failed: "Le compte n'a pas été archivé.",
  },
  usable: "Utilisable",
  archived: "Archivé",
  usableFrom: (moment: string) => `Utilisable pour un paiement à partir du ${moment}`,
  coolingOff:
    "Délai de sécurité : un nouveau compte ne reçoit aucun paiement pendant 48 heures. Vous pouvez déjà le choisir dans une demande.",
  downloadRib: "Télécharger",
  ribOf: (name: string) => `le RIB de « ${name} »`,
  form: {
    title: "Créer une coordonnée bancaire",
    lead: "Munissez-vous de votre relevé d'identité bancaire (RIB).",
    label: "Nom de la coordonnée bancaire",
    labelHint: "Pour la reconnaître dans vos listes. Par exemple : « Compte principal ».",
    holder: "Titulaire du compte",
    holderHint: "Tel qu'il est écrit sur le RIB.",
    iban: "IBAN",
    ibanHint: "Commence par FR pour un compte français. Les espaces sont acceptés.",
    bic: "BIC",
    bicHint: "8 ou 11 caractères.",
    rib: "RIB",
    submit: "Enregistrer le compte",
    cancel: "Annuler",
    security:
      "Pour protéger vos remboursements, un code vous sera demandé par courriel au moment d'enregistrer, et le compte ne recevra aucun paiement pendant 48 heures.",
    notAllowed: "Vos droits ne permettent pas d'ajouter un compte à cette structure. Adressez-vous à son gestionnaire.",
  },
};

export type BankAccountsMessages = typeof fr;

/** Texts of the change of SIRET of a structure. */
export const fr = {
  title: (name: string) => `Changement de SIRET de ${name}`,
  lead: "Après un déménagement, l'INSEE donne un nouveau SIRET : les 9 premiers chiffres (SIREN) restent, les 5 derniers changent. Déclarez-le ici : vous n'aurez rien à ressaisir.",
  former: "SIRET actuel",
  newSiret: "Nouveau SIRET",
  newSiretHint: "14 chiffres ; il figure sur l'avis de situation au répertoire Sirene.",
  movedOn: "Jour du déménagement",
  movedOnHint: "Les livraisons reçues à partir de ce jour se demanderont avec le nouveau SIRET.",
  check: "Vérifier le nouveau SIRET",
  registered:
    "Cette structure est déjà sur le portail. Si vous êtes le gestionnaire principal des deux, les personnes, les espaces et les comptes bancaires de l'ancienne s'ajouteront à la nouvelle ; ce qui y est déjà ne change pas.",
  checkedTitle: "Le nouveau SIRET",
  recapTitle: "Ce qui va se passer",
  recap: (former: string, next: string, day: string) => [
    `Tout de suite, la structure continue sous le SIRET ${next} : personnes et rôles, services, espaces, abonnements, PACAGE, catégorie et comptes bancaires y sont repris.`,
    `L'ancien SIRET ${former} reste consultable. Il garde ses demandes, et peut encore demander le remboursement des livraisons d'avant le ${day}, jusqu'à leur date limite.`,
    "Toutes les personnes rattachées sont prévenues. Vérifiez bien les deux SIRET : vous ne pourrez pas annuler cette déclaration vous-même.",
  ],
  declare: "Déclarer le changement de SIRET",
  correct: "Corriger",
  seeNew: "Voir la nouvelle structure",
  moved: (siret: string, day: string) => `Cette structure continue sous le SIRET ${siret} depuis le ${day}.`,
  notAllowed: "Seuls les gestionnaires de la structure peuvent déclarer un changement de SIRET.",
  takeover:
    "L'entreprise a été reprise ou cédée ? Le SIREN change : ce n'est pas un déménagement, et le support vérifie les deux entreprises.",
  back: "Revenir à la structure",
};

export type SuccessionsMessages = typeof fr;

/** Texts of « Mettre à jour depuis le répertoire » and of what the directory says of a structure. */
export const fr = {
  title: (name: string) => `Mettre à jour ${name}`,
  lead: "Voici ce que le répertoire des entreprises (base INSEE) dit autrement. Choisissez ce que vous reprenez : c'est effectif tout de suite.",
  caption: "Différences avec le répertoire",
  field: "Information à reprendre",
  current: "Aujourd'hui sur le portail",
  proposed: "Dans le répertoire",
  nothing: "non renseigné",
  fields: {
    name: "Libellé de la structure",
    address: "Adresse",
    addressComplement1: "Complément d'adresse 1",
    postalCode: "Code postal",
    town: "Ville",
    vatNumber: "Numéro de TVA intracommunautaire",
    legalFormCode: "Forme juridique",
    nafCode: "Activité principale (code NAF)",
  },
  take: "Reprendre ce qui est coché",
  taken: "La structure est mise à jour.",
  same: "Tout est à jour : le répertoire dit la même chose que le portail.",
  back: "Revenir à la structure",
  closedTitle: (date: string) => `Établissement fermé depuis le ${date}, d'après le répertoire`,
  closedText:
    "Vos droits et vos demandes en cours ne changent pas. Les livraisons reçues avant la fermeture peuvent encore être remboursées, jusqu'au 31 décembre de la troisième année qui suit la livraison.",
  closedWays:
    "L'exploitation a déménagé : continuez sous son nouveau SIRET. Elle a cessé : déposez vos dernières demandes, puis fermez la structure. Le répertoire se trompe : faites-le corriger auprès du guichet des formalités des entreprises, le portail le verra de lui-même.",
  pendingTitle: "Informations saisies à la main",
  pendingText:
    "Le répertoire ne les a pas encore confirmées. Nous le lui redemandons toutes les heures ; rien ne vous empêche de travailler en attendant.",
};

export type DirectoryMessages = typeof fr;

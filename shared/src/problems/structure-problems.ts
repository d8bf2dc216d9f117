import type { ProblemTexts } from "./problem-text.ts";

/** SIRET, company directory and the description of a structure. */
export const structureProblems = {
  SIRET_LENGTH: {
    fr: "Un numéro SIRET compte 14 chiffres. Vérifiez qu'il n'en manque pas et qu'il n'y a pas de lettre.",
    en: "A SIRET number has 14 digits. Please check that none is missing and that there is no letter.",
  },
  COMPANY_NUMBER_LENGTH: {
    fr: "Saisissez un numéro SIREN (9 chiffres) ou SIRET (14 chiffres). Vérifiez qu'il n'en manque pas et qu'il n'y a pas de lettre.",
    en: "Please enter a SIREN number (9 digits) or a SIRET number (14 digits). Check that none is missing and that there is no letter.",
  },
  SIRET_CHECKSUM: {
    fr: "Ce numéro SIRET contient une erreur : un chiffre est faux ou deux sont inversés. Recopiez-le depuis un document officiel.",
    en: "This SIRET number contains a mistake: a wrong digit or two swapped ones. Please copy it from an official document.",
  },
  SIRET_UNKNOWN: {
    fr: "Ce numéro SIRET est inconnu du répertoire des entreprises. Vérifiez-le, ou décrivez la structure vous-même.",
    en: "This SIRET number is unknown to the company directory. Please check it, or describe the structure yourself.",
  },
  SIREN_UNKNOWN: {
    fr: "Ce numéro SIREN est inconnu du répertoire des entreprises. Vérifiez-le, ou saisissez le SIRET de l'établissement.",
    en: "This SIREN number is unknown to the company directory. Please check it, or enter the SIRET of the establishment.",
  },
  ESTABLISHMENTS_UNAVAILABLE: {
    fr: "Le répertoire des entreprises ne répond pas : la liste des établissements n'est pas disponible. Saisissez le SIRET de chacun.",
    en: "The company directory does not answer: the list of establishments is not available. Please enter the SIRET of each of them.",
  },
  SIRET_CLOSED: {
    fr: "Cet établissement est fermé d'après le répertoire des entreprises. Saisissez le SIRET de l'établissement en activité.",
    en: "The company directory says this establishment is closed. Please enter the SIRET of the active one.",
  },
  SIRET_MASKED: {
    fr: "Cette structure a demandé à ne pas publier ses informations. Votre SIRET est accepté : décrivez la structure vous-même.",
    en: "This structure asked not to publish its details. Your SIRET is accepted: please describe the structure yourself.",
  },
  DIRECTORY_UNAVAILABLE: {
    fr: "Le répertoire des entreprises ne répond pas. Décrivez la structure vous-même : nous la vérifierons plus tard.",
    en: "The company directory does not answer. Please describe the structure yourself: we will check it later.",
  },
  REFRESH_UNAVAILABLE: {
    fr: "Le répertoire des entreprises ne répond pas. Rien n'est changé : réessayez dans quelques minutes.",
    en: "The company directory does not answer. Nothing is changed: please try again in a few minutes.",
  },
  REFRESH_UNKNOWN: {
    fr: "Le répertoire des entreprises ne connaît pas ce SIRET. Vos informations restent telles que vous les avez saisies.",
    en: "The company directory does not know this SIRET. Your details stay as you entered them.",
  },
  REFRESH_MASKED: {
    fr: "Cette structure a demandé à ne pas publier ses informations : il n'y a rien à reprendre. Modifiez-les vous-même si besoin.",
    en: "This structure asked not to publish its details: there is nothing to take over. Please change them yourself if needed.",
  },
  DIRECTORY_CHANGED: {
    fr: "Le répertoire des entreprises a changé depuis l'affichage de cette page. Rechargez-la pour voir les différences d'aujourd'hui.",
    en: "The company directory has changed since this page was shown. Please reload it to see the differences of today.",
  },
  STRUCTURE_ALREADY_REGISTERED: {
    fr: "Cette structure est déjà inscrite sur le portail. Demandez à y être rattaché : son gestionnaire décidera.",
    en: "This structure is already registered on the portal. Please ask to be attached to it: its manager will decide.",
  },
  CLIENT_NOT_REGISTERED: {
    fr: "Cette structure n'est pas encore inscrite sur le portail. Demandez à votre client de créer son compte : il en sera le gestionnaire principal, et pourra approuver votre demande.",
    en: "This structure is not on the portal yet. Please ask your client to create an account: your client will be its principal manager and may approve your request.",
  },
  STRUCTURE_NOT_REGISTERED: {
    fr: "Cette structure n'est pas encore inscrite sur le portail. Créez-la : vous en serez le gestionnaire principal.",
    en: "This structure is not registered on the portal yet. Please create it: you will be its principal manager.",
  },
  STRUCTURE_INACTIVE: {
    fr: "Cette structure a été fermée sur le portail. Seule la personne qui l'a fermée peut la rouvrir ; sinon, contactez le support.",
    en: "This structure was closed on the portal. Only the person who closed it can open it again; otherwise please contact support.",
  },
  STRUCTURE_ALREADY_ACTIVE: {
    fr: "Cette structure est déjà ouverte.",
    en: "This structure is open already.",
  },
  SIREN_INVALID: {
    fr: "Ce numéro SIREN n'est pas valide. Recopiez ses 9 chiffres depuis un document officiel.",
    en: "This SIREN number is not valid. Please copy its 9 digits from an official document.",
  },
  VAT_NUMBER_INVALID: {
    fr: "Ce numéro de TVA n'est pas valide. Il s'écrit FR, deux caractères, puis le SIREN de la structure.",
    en: "This VAT number is not valid. It reads FR, two characters, then the SIREN of the structure.",
  },
  DEPARTEMENT_INVALID: {
    fr: "Ce code de département n'est pas valide. Saisissez par exemple 35, 2A ou 974.",
    en: "This département code is not valid. Please enter for example 35, 2A or 974.",
  },
  POSTAL_CODE_INVALID: {
    fr: "Ce code postal n'est pas valide. Saisissez 5 chiffres, par exemple 35000.",
    en: "This postal code is not valid. Please enter 5 digits, for example 35000.",
  },
  COMMUNE_CODE_INVALID: {
    fr: "Ce code de commune n'est pas valide. Saisissez le code INSEE à 5 caractères, par exemple 35238 ou 2A004.",
    en: "This commune code is not valid. Please enter the 5-character INSEE code, for example 35238 or 2A004.",
  },
  PACAGE_INVALID: {
    fr: "Un numéro PACAGE compte 9 chiffres, par exemple 035012345. Recopiez-le depuis votre dossier PAC.",
    en: "A PACAGE number has 9 digits, for example 035012345. Please copy it from your CAP file.",
  },
  PACAGE_OTHER_DEPARTEMENT: {
    fr: "Ce numéro PACAGE commence par un autre département que celui de la structure. S'il est exact, continuez.",
    en: "This PACAGE number starts with another département than that of the structure. If it is right, carry on.",
  },
  CATEGORY_UNKNOWN: {
    fr: "Cette catégorie de bénéficiaire n'existe pas. Choisissez-en une dans la liste.",
    en: "This beneficiary category does not exist. Please choose one from the list.",
  },
  NOT_MANAGEMENT_CENTER: {
    fr: "Cette structure n'est pas un centre de gestion. Son gestionnaire peut le déclarer dans « Modifier la structure ».",
    en: "This structure is not a management center. Its manager can declare it one in “Edit the structure”.",
  },
  CLIENT_IS_MANAGEMENT_CENTER: {
    fr: "Cette structure est un centre de gestion : elle n'est pas bénéficiaire et ne peut pas être votre cliente.",
    en: "This structure is a management center: it is no beneficiary and cannot be your client.",
  },
  MANAGEMENT_CENTER_HAS_SPACE: {
    fr: "Cette structure a un espace de remboursement ouvert : elle ne peut pas devenir un centre de gestion.",
    en: "This structure has an open refund space: it cannot become a management centre.",
  },
} as const satisfies ProblemTexts;

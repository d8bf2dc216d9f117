import type { ProblemTexts } from "./problem-text.ts";

/** Uploaded files. */
export const documentProblems = {
  FILE_TOO_BIG: {
    fr: "Ce fichier est trop lourd. Réduisez-le à {maxBytes} au plus, ou numérisez-le avec une qualité moindre.",
    en: "This file is too big. Please reduce it to {maxBytes} at most, or scan it at a lower quality.",
  },
  FILE_TYPE_REFUSED: {
    fr: "Le contenu de ce fichier n'est ni un PDF, ni une image JPEG ou PNG. Convertissez-le, puis joignez-le de nouveau.",
    en: "The content of this file is neither a PDF nor a JPEG or PNG picture. Please convert it, then attach it again.",
  },
  FILE_BROKEN: {
    fr: "Ce fichier est abîmé et ne peut pas être lu. Vérifiez qu'il s'ouvre sur votre appareil, enregistrez-le de nouveau, puis joignez-le.",
    en: "This file is damaged and cannot be read. Please check that it opens on your device, save it again, then attach it.",
  },
  FILE_ENCRYPTED: {
    fr: "Ce PDF est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe (« Imprimer », puis « PDF »), puis joignez-le.",
    en: "This PDF is protected by a password. Please open it, save it without one (“Print”, then “PDF”), then attach it.",
  },
  FILE_ACTIVE: {
    fr: "Ce fichier contient autre chose qu'un document : un programme, un formulaire ou une pièce cachée. Imprimez-le en PDF, puis joignez ce PDF.",
    en: "This file holds more than a document: a program, a form or a hidden attachment. Please print it to a PDF, then attach that PDF.",
  },
  FILE_TOO_COMPLEX: {
    fr: "Ce fichier est trop grand ou trop compliqué pour être vérifié. Numérisez-le avec une qualité moindre, ou imprimez-le en PDF, puis joignez-le.",
    en: "This file is too large or too complicated to be checked. Please scan it at a lower quality, or print it to a PDF, then attach it.",
  },
  FILE_EMPTY: {
    fr: "Ce fichier est vide. Vérifiez qu'il s'ouvre sur votre appareil, puis joignez-le de nouveau.",
    en: "This file is empty. Please check that it opens on your device, then attach it again.",
  },
  FILE_NAME_TOO_LONG: {
    fr: "Le nom de ce fichier est trop long. Renommez-le avec {max} caractères au plus.",
    en: "The name of this file is too long. Please rename it with {max} characters at most.",
  },
  TOO_MANY_FILES: {
    fr: "Trop de fichiers à la fois. Joignez {max} fichiers au plus, puis ajoutez les autres.",
    en: "Too many files at once. Please attach {max} files at most, then add the others.",
  },
  STORAGE_QUOTA: {
    fr: "La structure a utilisé tout son espace de fichiers pour cette année ({maxBytes}). Supprimez des fichiers inutiles.",
    en: "The structure has used all its file space for this year ({maxBytes}). Please delete files you do not need.",
  },
  UPLOAD_INTERRUPTED: {
    fr: "L'envoi du fichier s'est interrompu. Vérifiez votre connexion, puis joignez-le de nouveau.",
    en: "The upload was interrupted. Please check your connection, then attach the file again.",
  },
  DOCUMENT_NOT_READY: {
    fr: "Ce fichier est en cours de vérification. Réessayez dans quelques instants.",
    en: "This file is being checked. Please try again shortly.",
  },
  DOCUMENT_INFECTED: {
    fr: "L'antivirus a trouvé un virus dans ce fichier, qui a été supprimé. Retirez-le, puis joignez-en un autre.",
    en: "The antivirus found a virus in this file, which was deleted. Please remove it, then attach another one.",
  },
  DOCUMENT_IN_USE: {
    fr: "Ce fichier sert dans une demande déposée et ne peut plus être supprimé.",
    en: "This file is used by a submitted request and can no longer be deleted.",
  },
} as const satisfies ProblemTexts;

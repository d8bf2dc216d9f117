import type { HelpArticle } from "../help-article.ts";

export const newSiretArticle: HelpArticle = {
  slug: "changement-de-siret",
  topic: "STRUCTURE",
  actions: [{ to: "/organisation/structures", fr: "Ouvrir mes structures", en: "Open my structures" }],
  fr: {
    question: "Mon SIRET a changé après un déménagement",
    answer: "Déclarez le changement de SIRET sur la structure : personnes, espaces, PACAGE et comptes bancaires suivent.",
    blocks: [
      {
        steps: [
          "Ouvrez l'ancienne structure dans « Organisation », « Structures ».",
          "Choisissez « Changement de SIRET » et donnez le nouveau, de la même entreprise (mêmes neuf premiers chiffres).",
          "Vérifiez ce qui est repris, puis validez.",
        ],
      },
      { say: "L'ancienne structure reste lisible, et peut encore demander le remboursement de ses livraisons avant leur date limite." },
    ],
    words: "nouveau siret changement déménagement établissement fermé transfert de siège succession pacage perdu siret fermé",
  },
  en: {
    question: "My SIRET changed after a move",
    answer: "Declare the change of SIRET on the structure: people, spaces, PACAGE and bank accounts follow.",
    blocks: [
      {
        steps: [
          "Open the former structure in “Organisation”, “Structures”.",
          "Choose “Change of SIRET” and give the new one, of the same company (same first nine digits).",
          "Check what is carried over, then confirm.",
        ],
      },
      { say: "The former structure stays readable, and can still claim its deliveries before their deadline." },
    ],
    words: "new siret change move establishment closed succession",
  },
};

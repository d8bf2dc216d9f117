import type { ProblemTexts } from "./problem-text.ts";

/** Imports of lines: e-invoices and tables. What was read, why a line was left out, what to look at. */
export const importProblems = {
  IMPORT_TYPE_REFUSED: {
    fr: "Ce fichier n'est ni une facture électronique (PDF ou XML), ni un tableau CSV. Demandez la facture à votre fournisseur, ou saisissez la ligne.",
    en: "This file is neither an e-invoice (PDF or XML) nor a CSV table. Please ask your supplier for the invoice, or enter the line.",
  },
  E_INVOICE_UNREADABLE: {
    fr: "Cette facture est abîmée ou incomplète (ligne {line} du fichier). Demandez-la de nouveau à votre fournisseur, ou saisissez la ligne.",
    en: "This invoice is damaged or incomplete (line {line} of the file). Please ask your supplier for it again, or enter the line.",
  },
  E_INVOICE_FORBIDDEN: {
    fr: "Ce fichier XML contient une déclaration (DOCTYPE) qu'aucune facture électronique ne contient : il n'est pas lu. Saisissez la ligne.",
    en: "This XML file holds a declaration (DOCTYPE) that no e-invoice holds: it is not read. Please enter the line.",
  },
  E_INVOICE_TOO_LARGE: {
    fr: "Cette facture est trop longue pour être lue. Saisissez ses lignes, ou importez-les en CSV.",
    en: "This invoice is too long to be read. Please enter its lines, or import them as CSV.",
  },
  E_INVOICE_TOO_SLOW: {
    fr: "Ce fichier n'a pas pu être lu en un temps raisonnable. Essayez-le seul ; sinon saisissez la ligne.",
    en: "This file could not be read in a reasonable time. Please try it alone; otherwise enter the line.",
  },
  E_INVOICE_NOT_AN_INVOICE: {
    fr: "Ce fichier XML n'est pas une facture (il contient « {root} »). Choisissez une facture au format CII ou UBL.",
    en: "This XML file is not an invoice (it holds “{root}”). Please choose an invoice in the CII or UBL format.",
  },
  E_INVOICE_NOT_IN_PDF: {
    fr: "Ce PDF ne contient pas de facture électronique : il ne peut pas être lu. Saisissez la ligne en regardant la facture.",
    en: "This PDF holds no e-invoice: it cannot be read. Please enter the line from the invoice.",
  },
  E_INVOICE_PDF_UNREADABLE: {
    fr: "Ce PDF est abîmé et ne peut pas être lu. Demandez-le de nouveau à votre fournisseur, ou saisissez la ligne.",
    en: "This PDF is damaged and cannot be read. Please ask your supplier for it again, or enter the line.",
  },
  E_INVOICE_PDF_PROTECTED: {
    fr: "Ce PDF est protégé par un mot de passe. Enregistrez-le sans protection, puis importez-le de nouveau.",
    en: "This PDF is protected by a password. Please save it without protection, then import it again.",
  },
  E_INVOICE_IS_CREDIT_NOTE: {
    fr: "« {number} » est un avoir : il ne s'importe pas. Déduisez sa quantité de la ligne de la facture concernée.",
    en: "“{number}” is a credit note: it is not imported. Please deduct its quantity from the line of its invoice.",
  },
  E_INVOICE_WITHOUT_LINES: {
    fr: "La facture « {number} » ne contient que ses totaux, sans ses lignes (profil MINIMUM ou BASIC WL). Saisissez le produit et la quantité.",
    en: "Invoice “{number}” holds its totals only, not its lines (profile MINIMUM or BASIC WL). Please enter the product and the quantity.",
  },
  E_INVOICE_OTHER_BUYER: {
    fr: "Cette facture est au nom de « {buyer} », pas de la structure qui demande. Vérifiez qu'elle vous concerne.",
    en: "This invoice is addressed to “{buyer}”, not to the structure that asks. Please check that it is yours.",
  },
  INVOICES_OF_ANOTHER_BUYER: {
    fr: "Factures électroniques au nom d'un autre acheteur que la structure : {count} ({invoices}). Vérifiez qu'elles vous concernent, ou retirez leurs lignes.",
    en: "E-invoices addressed to another buyer than the structure: {count} ({invoices}). Please check that they are yours, or remove their lines.",
  },
  E_INVOICE_TOTAL_DIFFERS: {
    fr: "Le total de cette facture n'est pas la somme de ses lignes. Comparez avec le document du fournisseur.",
    en: "The total of this invoice is not the sum of its lines. Please compare with the supplier's document.",
  },
  E_INVOICE_LINE_IS_CHARGE: {
    fr: "Taxe, frais ou service facturé à part : rien à rembourser sur cette ligne.",
    en: "A tax, a fee or a service billed apart: nothing to refund on this line.",
  },
  E_INVOICE_LINE_NOT_FUEL: {
    fr: "Cette ligne n'est pas un carburant ou un combustible remboursable.",
    en: "This line is not a refundable fuel.",
  },
  E_INVOICE_PRODUCT_UNKNOWN: {
    fr: "Le produit « {name} » n'a pas été reconnu. Choisissez-le s'il est remboursable ; sinon laissez cette ligne.",
    en: "The product “{name}” was not recognised. Please choose it if it is refundable; otherwise leave this line.",
  },
  E_INVOICE_UNIT_UNKNOWN: {
    fr: "L'unité « {unit} » n'est pas une mesure connue. Saisissez la quantité dans l'unité du produit.",
    en: "The unit “{unit}” is not a known measure. Please enter the quantity in the product's unit.",
  },
  E_INVOICE_UNIT_UNSUITABLE: {
    fr: "La quantité est en « {unit} », qui ne se convertit pas dans l'unité du produit. Cherchez-la sur la facture (kg, kWh…).",
    en: "The quantity is in “{unit}”, which cannot be converted to the product's unit. Please look for it on the invoice (kg, kWh…).",
  },
  E_INVOICE_DATE_OF_PERIOD: {
    fr: "La facture ne donne pas la date de livraison : le dernier jour de sa période a été repris. Vérifiez-la.",
    en: "The invoice does not give the delivery date: the last day of its period was taken. Please check it.",
  },
  E_INVOICE_DATE_OF_ISSUE: {
    fr: "La facture ne donne pas la date de livraison : sa date d'émission a été reprise. Vérifiez-la.",
    en: "The invoice does not give the delivery date: its date of issue was taken. Please check it.",
  },
  E_INVOICE_ATTESTATION_UNSAID: {
    fr: "Une facture électronique ne dit pas si le prix réduit a déjà été facturé. Si oui, cochez-le sur la ligne : rien n'est alors à rembourser.",
    en: "An e-invoice does not say whether the reduced price was billed already. If so, tick it on the line: nothing is then refunded.",
  },
  E_INVOICE_DELIVERIES_ADDED: {
    fr: "Plusieurs livraisons de ce produit sur cette facture ont été additionnées ; la date est celle de la dernière.",
    en: "Several deliveries of this product on this invoice were added up; the date is that of the last one.",
  },
  TABLE_COLUMN_MISSING: {
    fr: "La colonne « {french} » (ou « {english} ») manque : rien n'a été lu. Reprenez les titres du fichier modèle, en français ou en anglais.",
    en: "The column “{english}” (or “{french}”) is missing: nothing was read. Please use the headers of the model file, in French or English.",
  },
  TABLE_YES_OR_NO: {
    fr: "Répondez par « oui » ou « non ».",
    en: "Please answer with “yes” or “no”.",
  },
  TABLE_TOO_LONG: {
    fr: "Ce tableau a plus de {max} lignes : rien n'a été enregistré. Coupez-le en plusieurs morceaux.",
    en: "This table has more than {max} rows: nothing was saved. Please cut it into several parts.",
  },
  TABLE_EMPTY: {
    fr: "Ce tableau ne contient aucune ligne. Vérifiez le fichier choisi.",
    en: "This table holds no row. Please check the chosen file.",
  },
} as const satisfies ProblemTexts;

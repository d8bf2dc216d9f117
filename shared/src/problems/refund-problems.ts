import type { ProblemTexts } from "./problem-text.ts";

/** Refund requests: lines, submission and instruction. */
export const refundProblems = {
  CAMPAIGN_NOT_OPEN: {
    fr: "Cette campagne n'est pas encore ouverte. Revenez à partir du {date}.",
    en: "This campaign is not open yet. Please come back from {date}.",
  },
  CAMPAIGN_CLOSED: {
    fr: "La date limite de dépôt est passée depuis le {date} : cette campagne est close. Choisissez-en une autre.",
    en: "The deadline passed on {date}: this campaign is closed. Please choose another one.",
  },
  DELIVERY_OUTSIDE_PERIOD: {
    fr: "La date de livraison doit être comprise entre le {from} et le {until}. Corrigez-la, ou changez de campagne.",
    en: "The delivery date must be between {from} and {until}. Please correct it, or choose another campaign.",
  },
  DELIVERY_IN_FUTURE: {
    fr: "La date de livraison n'est pas encore arrivée. Saisissez celle qui figure sur la facture.",
    en: "The delivery date is still to come. Please enter the one printed on the invoice.",
  },
  QUANTITY_INVALID: {
    fr: "Cette quantité n'est pas un nombre. Saisissez par exemple 2 005 ou 52,07.",
    en: "This quantity is not a number. Please enter for example 2005 or 52.07.",
  },
  QUANTITY_NOT_POSITIVE: {
    fr: "La quantité doit être supérieure à zéro. Saisissez celle de la facture ; un avoir se déduit de la ligne concernée.",
    en: "The quantity must be above zero. Please enter the one on the invoice; deduct a credit note from its line.",
  },
  QUANTITY_TOO_LARGE: {
    fr: "Cette quantité paraît trop grande (maximum {max} par ligne). Vérifiez le nombre et l'unité.",
    en: "This quantity looks too large ({max} per line at most). Please check the number and the unit.",
  },
  QUANTITY_DECIMALS: {
    fr: "Cette quantité a trop de décimales. Gardez {max} chiffres au plus après la virgule.",
    en: "This quantity has too many decimals. Please keep {max} digits at most after the point.",
  },
  UNIT_NOT_ACCEPTED: {
    fr: "Cette unité ne convient pas à ce produit. Choisissez-en une dans la liste.",
    en: "This unit does not suit this product. Please choose one from the list.",
  },
  PRODUCT_NOT_IN_CAMPAIGN: {
    fr: "Ce produit n'est pas remboursé dans cette campagne. Choisissez un autre produit ou une autre campagne.",
    en: "This product is not refunded in this campaign. Please choose another product or another campaign.",
  },
  RATE_UNKNOWN: {
    fr: "Le tarif de ce produit à cette date n'est pas encore connu. Gardez la demande en brouillon : rien n'est perdu.",
    en: "The rate of this product on this date is not known yet. Please keep the request as a draft: nothing is lost.",
  },
  ATTESTATION_NOT_APPLICABLE: {
    fr: "L'attestation remise au fournisseur n'existe pas pour ce produit à cette date. Décochez la case.",
    en: "The attestation given to the supplier does not exist for this product on this date. Please untick the box.",
  },
  INVOICE_ALREADY_USED: {
    fr: "Cette facture est déjà déclarée pour ce produit. Vérifiez son numéro, ou retirez cette ligne.",
    en: "This invoice is already declared for this product. Please check its number, or remove this line.",
  },
  INVOICE_FILE_MISSING: {
    fr: "La facture de cette ligne n'est pas jointe. Joignez-la en PDF ou en photo si vous l'avez.",
    en: "The invoice of this line is not attached. Please attach it as a PDF or a picture if you have it.",
  },
  INVOICE_FILES_MISSING: {
    fr: "Facture numérisée absente, lignes concernées : {count} (factures {invoices}). Joignez-la si vous l'avez : sinon, le service instructeur pourra vous la demander.",
    en: "Invoice file missing, lines concerned: {count} (invoices {invoices}). Please attach it if you have it: otherwise the office may ask you for it.",
  },
  INVOICES_IN_ANOTHER_DRAFT: {
    fr: "Factures déjà saisies dans un autre brouillon de la structure : {count} ({invoices}). Chacune ne pourra servir qu'une fois : la première demande déposée la garde.",
    en: "Invoices also entered in another draft of the structure: {count} ({invoices}). Each can serve only once: the first request submitted keeps it.",
  },
  QUANTITY_UNUSUAL: {
    fr: "{product} : {quantity} {unit}, contre {lastYear} {unit} un an plus tôt. Vérifiez les unités et les factures ; si c'est exact, vous pouvez déposer.",
    en: "{product}: {quantity} {unit}, against {lastYear} {unit} a year before. Please check the units and the invoices; if it is right, you may submit.",
  },
  DEADLINE_NEAR: {
    fr: "La date limite approche : déposez la demande au plus tard le {date}.",
    en: "The deadline is near: please submit the request by {date}.",
  },
  BANK_ACCOUNT_NEW: {
    fr: "Ce compte bancaire est récent. Par sécurité, aucun remboursement n'y sera versé avant le {usableFrom} ; vous pouvez déposer sans attendre.",
    en: "This bank account is new. For safety, no refund will be paid to it before {usableFrom}; you may submit without waiting.",
  },
  NEXT_CAMPAIGN_UNKNOWN: {
    fr: "La campagne suivante n'est pas encore connue du portail. Revenez quand elle sera annoncée.",
    en: "The next campaign is not known to the portal yet. Please come back when it is announced.",
  },
  WARNINGS_NOT_ACKNOWLEDGED: {
    fr: "Des points d'attention restent à vérifier : {count}. Lisez-les, puis cochez-les.",
    en: "Some points to check remain: {count}. Please read them, then tick them.",
  },
  LINE_CHANGED: {
    fr: "{name} a modifié cette ligne le {at}. Rien n'est écrasé : choisissez sa version ou la vôtre.",
    en: "{name} changed this line on {at}. Nothing is overwritten: choose their version or yours.",
  },
  HEADER_CHANGED: {
    fr: "{name} a modifié cette partie de la demande le {at}. Rien n'est écrasé : choisissez sa version ou la vôtre.",
    en: "{name} changed this part of the request on {at}. Nothing is overwritten: choose their version or yours.",
  },
  LINE_REMOVED: {
    fr: "Cette ligne a été retirée de la demande entre-temps. Ajoutez-la de nouveau si elle doit y rester.",
    en: "This line was removed from the request meanwhile. Please add it again if it must stay.",
  },
  MORE_LINES_INCOMPLETE: {
    fr: "D'autres lignes sont à compléter ({count} en plus de celles qui sont citées). Affichez les lignes à compléter pour les voir toutes.",
    en: "Other lines are to be completed ({count} besides those named). Please show the lines to complete to see them all.",
  },
  LINES_MISSING: {
    fr: "La demande ne contient aucune ligne. Ajoutez au moins une facture.",
    en: "The request has no line. Please add at least one invoice.",
  },
  TOO_MANY_LINES: {
    fr: "Trop de lignes à la fois. Enregistrez {max} lignes au plus, puis ajoutez les suivantes.",
    en: "Too many lines at once. Please save {max} lines at most, then add the next ones.",
  },
  REQUEST_TOO_LONG: {
    fr: "Une demande compte {max} factures au plus : rien n'a été ajouté. Le reste se demande par une demande complémentaire, une fois celle-ci accordée.",
    en: "A request has {max} invoices at most: nothing was added. The rest is asked for by a complementary request, once this one is granted.",
  },
  NOTHING_TO_REFUND: {
    fr: "Le montant de la demande est nul : il n'y a rien à rembourser. Vérifiez les lignes.",
    en: "The amount of the request is zero: there is nothing to refund. Please check the lines.",
  },
  BANK_ACCOUNT_MISSING: {
    fr: "Aucun compte bancaire n'est choisi. Choisissez celui qui recevra le remboursement.",
    en: "No bank account is chosen. Please choose the one that will receive the refund.",
  },
  CATEGORY_MISSING: {
    fr: "La catégorie de bénéficiaire de la structure manque. Indiquez-la dans la fiche de la structure.",
    en: "The beneficiary category of the structure is missing. Please give it on the page of the structure.",
  },
  STATEMENT_MISSING: {
    fr: "Les attestations sur l'honneur ne sont pas toutes cochées. Lisez-les, puis cochez-les.",
    en: "Some sworn statements are not ticked. Please read them, then tick them.",
  },
  OFFICE_UNKNOWN: {
    fr: "Aucun service instructeur n'est connu pour cette commune. Vérifiez l'adresse de la structure, ou contactez le support.",
    en: "No office is known for this commune. Please check the address of the structure, or contact support.",
  },
  REQUEST_ALREADY_OPEN: {
    fr: "Une demande de cette structure est déjà en cours pour cette campagne. Attendez sa décision avant d'en déposer une autre.",
    en: "A request of this structure is already open for this campaign. Please wait for its decision before submitting another.",
  },
  ALREADY_TAKEN: {
    fr: "Un autre agent instruit déjà cette demande. Rechargez la page pour voir qui.",
    en: "Another officer already reviews this request. Please reload the page to see who.",
  },
  NOT_TAKEN_BY_YOU: {
    fr: "Vous n'instruisez pas cette demande. Prenez-la d'abord en charge.",
    en: "You are not reviewing this request. Please take it first.",
  },
  WRONG_OFFICE: {
    fr: "Cette demande relève d'un autre service instructeur que le vôtre.",
    en: "This request belongs to another office than yours.",
  },
  DECISION_PROPOSED: {
    fr: "Une décision est proposée pour cette demande : un collègue doit d'abord la confirmer ou la renvoyer.",
    en: "A decision is proposed for this request: a colleague has to confirm it or send it back first.",
  },
  NOTHING_PROPOSED: {
    fr: "Aucune décision n'attend de confirmation pour cette demande. Rechargez la page.",
    en: "No decision is waiting for a confirmation on this request. Please reload the page.",
  },
  OWN_PROPOSAL: {
    fr: "Vous avez proposé cette décision : un autre agent du service doit la confirmer.",
    en: "You proposed this decision: another officer of the office has to confirm it.",
  },
  OFFICER_UNKNOWN: {
    fr: "Cette personne n'instruit pas pour votre service, ou est rattachée à la structure. Choisissez un autre agent.",
    en: "This person does not review for your office, or is attached to the structure. Please choose another officer.",
  },
  SAME_OFFICE: {
    fr: "La demande est déjà dans ce service. Choisissez-en un autre.",
    en: "The request is already in this office. Please choose another one.",
  },
  NOTHING_TO_TAKE: {
    fr: "Aucune demande n'attend d'être prise en charge dans votre service.",
    en: "No request is waiting to be taken in your office.",
  },
  MOTIVE_REQUIRED: {
    fr: "Choisissez le motif de la décision : le demandeur le lira.",
    en: "Please choose the reason of the decision: the requester will read it.",
  },
  OWN_STRUCTURE: {
    fr: "Vous êtes rattaché à cette structure et ne pouvez pas instruire sa demande. Un autre agent doit la prendre.",
    en: "You are attached to this structure and cannot review its request. Another officer has to take it.",
  },
} as const satisfies ProblemTexts;

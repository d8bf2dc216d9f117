import { formatDecimal } from "@portail-tic/shared/kernel/decimal";
import { formatCents } from "@portail-tic/shared/kernel/money";
import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import type { QuantityUnit } from "@portail-tic/shared/kernel/units";
import { startAccessiblePdf, type AccessiblePdf, type PdfColumn } from "../../integrations/pdf/accessible-pdf.ts";
import { contentHash } from "../refunds/index.ts";
import type { DecisionLetter } from "./decision-letter.ts";

const unitNames: Readonly<Record<QuantityUnit, string>> = { L: "l", HL: "hl", KG: "kg", T: "t", KWH: "kWh", MWH: "MWh" };

/** The letter of a decision, in French, accessible, with the hash of its content and the page that checks it. */
export async function renderDecisionLetter(letter: DecisionLetter, receiptPage: string): Promise<Buffer> {
  const isRejected = letter.verdict === "REJECTED";
  const title = `Décision : demande n° ${letter.number} ${isRejected ? "rejetée" : "approuvée"}`;
  const pdf = startAccessiblePdf({ title, author: letter.office, createdAt: new Date(letter.decidedAt) });
  const { structure } = letter;
  pdf.addressee([structure.name, structure.address, `${structure.postalCode} ${structure.town}`]);
  pdf.title(title);
  pdf.paragraph(`${letter.office}, le ${formatInstant(new Date(letter.decidedAt), "fr")}.`);
  writeDecision(pdf, letter);
  await writeReducedLines(pdf, letter);
  pdf.heading("Et maintenant");
  for (const sentence of isRejected ? afterRejection : afterApproval) pdf.paragraph(sentence);
  writeProof(pdf, letter, receiptPage);
  return pdf.end();
}

const afterApproval = [
  "Le paiement est ordonné puis versé sur le compte bancaire de la demande. La page de la demande, sur le portail, dit où il en est.",
  "Une question ou un désaccord ? Écrivez au service depuis la page de la demande.",
];
const afterRejection = [
  "Les factures de cette demande sont de nouveau libres : vous pouvez corriger et déposer une nouvelle demande avant la date limite de la campagne.",
  "Une question ou un désaccord ? Écrivez au service depuis la page de la demande.",
];

function writeDecision(pdf: AccessiblePdf, letter: DecisionLetter): void {
  const { formKind, period, structure, motive, words } = letter;
  const form = formKind === "ANNUAL_REFUND" ? `Remboursement annuel, livraisons de ${period}` : `Aide mensuelle, période ${period}`;
  pdf.heading("Décision");
  pdf.paragraph(
    letter.verdict === "REJECTED"
      ? "Votre demande est rejetée, pour le motif ci-dessous."
      : letter.grantedCents < letter.askedCents
        ? `Votre demande est approuvée en partie : ${formatCents(letter.grantedCents, "fr")}.`
        : `Votre demande est approuvée en entier : ${formatCents(letter.grantedCents, "fr")}.`,
  );
  pdf.facts([
    ["Demande", letter.number],
    ["Formulaire", form],
    ["Déposée le", formatInstant(new Date(letter.submittedAt), "fr")],
    ["Structure", structure.name],
    ["SIRET", structure.siret],
    ["Montant demandé", formatCents(letter.askedCents, "fr")],
    ["Montant accordé", formatCents(letter.grantedCents, "fr")],
    ...(motive === null ? [] : [["Motif", motive] as const]),
    ...(words === null ? [] : [["Précisions du service", words] as const]),
  ]);
}

const columns: readonly PdfColumn[] = [
  { title: "Facture", width: 72 },
  { title: "Fournisseur", width: 80 },
  { title: "Demandé", width: 62, isNumber: true },
  { title: "Accordé", width: 62, isNumber: true },
  { title: "Quantité retenue", width: 76, isNumber: true },
  { title: "Motif" },
];

async function writeReducedLines(pdf: AccessiblePdf, { reducedLines, lineCount }: DecisionLetter): Promise<void> {
  if (reducedLines.length === 0) return;
  pdf.heading("Lignes réduites ou refusées");
  pdf.paragraph(`${reducedLines.length} sur ${lineCount}. Les autres lignes sont accordées comme demandé.`);
  await pdf.table(
    columns,
    reducedLines.map((line) => [
      line.invoiceNumber,
      line.supplier,
      formatCents(line.amountCents, "fr"),
      formatCents(line.grantedCents, "fr"),
      line.grantedQuantity === null
        ? "Aucune"
        : `${formatDecimal(line.grantedQuantity, "fr")} sur ${formatDecimal(line.quantity, "fr")} ${unitNames[line.unit]}`,
      [line.reason, line.words].filter(Boolean).join(". "),
    ]),
  );
}

function writeProof(pdf: AccessiblePdf, letter: DecisionLetter, receiptPage: string): void {
  pdf.heading("Vérifier cette lettre");
  pdf.facts([
    ["Numéro", letter.number],
    ["Empreinte de la décision (SHA-256)", contentHash(letter)],
  ]);
  pdf.paragraph(`Pour vérifier que cette décision est bien celle du service : ${receiptPage}, avec le numéro et l'empreinte ci-dessus.`);
}

import { quantityInRateUnit } from "@portail-tic/shared/kernel/amount-of-line";
import { formatCivilDate } from "@portail-tic/shared/kernel/civil-date";
import { formatDecimal } from "@portail-tic/shared/kernel/decimal";
import { formatCents, sumCents } from "@portail-tic/shared/kernel/money";
import { formatInstant } from "@portail-tic/shared/kernel/paris-time";
import { fromScaled, toScaled } from "@portail-tic/shared/kernel/decimal";
import { problemText } from "@portail-tic/shared/problems/problem-message";
import type { QuantityUnit, RateUnit } from "@portail-tic/shared/kernel/units";
import { startAccessiblePdf, type AccessiblePdf, type PdfColumn } from "../../integrations/pdf/accessible-pdf.ts";
import { snapshotHash, type RefundSnapshot, type SnapshotLine } from "./refund-snapshot.ts";

const unitNames: Record<QuantityUnit | RateUnit, string> = {
  L: "l",
  HL: "hl",
  KG: "kg",
  T: "t",
  KWH: "kWh",
  MWH: "MWh",
  QUINTAL: "100 kg",
};

/** The proof a requester keeps: the request as it was sent, in French, with the hash of its content and the page that checks it (FR: export PDF). */
export async function renderRefundPdf(snapshot: RefundSnapshot, receiptPage: string): Promise<Buffer> {
  const title = `${snapshot.formKind === "ANNUAL_REFUND" ? "Demande de remboursement" : "Demande d'aide"} n° ${snapshot.number}`;
  const pdf = startAccessiblePdf({ title, author: "Portail TIC agricole", createdAt: new Date(snapshot.submittedAt) });
  pdf.title(title);
  pdf.paragraph(`Déposée le ${formatInstant(new Date(snapshot.submittedAt), "fr")} par ${snapshot.submittedBy}.`);
  writeHeader(pdf, snapshot);
  await writeLines(pdf, snapshot);
  writeStatements(pdf, snapshot);
  writeWarnings(pdf, snapshot);
  writeProof(pdf, snapshot, receiptPage);
  return pdf.end();
}

function writeHeader(pdf: AccessiblePdf, { structure, bankAccount, ...request }: RefundSnapshot): void {
  pdf.heading("Demandeur");
  pdf.facts([
    ["Structure", structure.name],
    ["SIRET", structure.siret],
    ["Adresse", `${structure.address}, ${structure.postalCode} ${structure.town}`],
    ["Catégorie de bénéficiaire", request.beneficiaryCategory],
    ["Numéro PACAGE", request.pacage ?? "Non renseigné"],
  ]);
  pdf.heading("Demande");
  pdf.facts([
    [
      "Formulaire",
      request.formKind === "ANNUAL_REFUND"
        ? `Remboursement annuel, livraisons de ${request.period}`
        : `Aide mensuelle, période ${request.period}`,
    ],
    ...(request.complements ? [["Complète la demande", request.complements] as const] : []),
    ["Service instructeur", request.office],
    ["Montant demandé", formatCents(request.totalCents, "fr")],
    ...(request.advanceCents === null ? [] : [["Avance déjà reçue", formatCents(request.advanceCents, "fr")] as const]),
  ]);
  pdf.heading("Compte bancaire");
  pdf.facts([
    ["Titulaire", bankAccount.holder],
    ["IBAN", bankAccount.maskedIban],
    ["BIC", bankAccount.bic ?? "Non renseigné"],
  ]);
  const { usableFrom } = bankAccount;
  if (usableFrom && usableFrom > request.submittedAt)
    pdf.paragraph(`Compte récent : par sécurité, aucun remboursement n'y est versé avant le ${formatInstant(new Date(usableFrom), "fr")}.`);
}

const lineColumns: readonly PdfColumn[] = [
  { title: "Facture", width: 72 },
  { title: "Fournisseur" },
  { title: "Livraison", width: 58 },
  { title: "Produit", width: 96 },
  { title: "Quantité", width: 62, isNumber: true },
  { title: "Taux", width: 62, isNumber: true },
  { title: "Montant", width: 62, isNumber: true },
];

async function writeLines(pdf: AccessiblePdf, { lines, totalCents, ceiling }: RefundSnapshot): Promise<void> {
  pdf.heading("Factures");
  await pdf.table(
    lineColumns,
    lines.map((line) => [
      line.invoiceNumber,
      line.supplier,
      shortDate(line.deliveryDate),
      line.withAttestation ? `${line.productName}, attestation remise au fournisseur` : line.productName,
      `${formatDecimal(line.quantity, "fr")} ${unitNames[line.unit]}`,
      `${formatDecimal(line.rate, "fr")} €/${unitNames[line.rateUnit]}`,
      formatCents(line.amountCents, "fr"),
    ]),
  );
  pdf.heading("Total par produit");
  await pdf.table(
    [{ title: "Produit" }, { title: "Quantité", width: 110, isNumber: true }, { title: "Montant", width: 90, isNumber: true }],
    [
      ...totalRows(lines),
      ...(ceiling ? [["Total des lignes", "", formatCents(ceiling.linesCents, "fr")]] : []),
      ["Total demandé", "", formatCents(totalCents, "fr")],
    ],
  );
  if (ceiling)
    pdf.paragraph(`L'aide est limitée à ${formatCents(ceiling.amountCents, "fr")} ${ceiling.words} : le total demandé en tient compte.`);
  if (lines.some((line) => !line.rateVerified)) {
    pdf.paragraph("Au moins un taux appliqué n'avait pas encore été confirmé par l'administration à la date du dépôt.");
  }
}

const scale = 6;

function totalRows(lines: readonly SnapshotLine[]): string[][] {
  return [...Map.groupBy(lines, (line) => line.productCode).values()].map((group) => {
    const quantity = group.reduce((sum, line) => sum + toScaled(quantityInRateUnit(line.quantity, line.unit, line.rateUnit), scale), 0n);
    const { productName = "", rateUnit = "HL" } = group[0] ?? {};
    return [
      productName,
      `${formatDecimal(fromScaled(quantity, scale), "fr")} ${rateUnit === "QUINTAL" ? "× 100 kg" : unitNames[rateUnit]}`,
      formatCents(sumCents(group.map((line) => line.amountCents)), "fr"),
    ];
  });
}

function writeStatements(pdf: AccessiblePdf, snapshot: RefundSnapshot): void {
  pdf.heading("Attestations sur l'honneur");
  if (snapshot.swornAccuracy) pdf.paragraph("Le demandeur atteste l'exactitude des renseignements et des pièces de cette demande.");
  if (snapshot.swornNotInDifficulty)
    pdf.paragraph("Le demandeur atteste que l'entreprise n'est pas en difficulté au sens de la réglementation des aides d'État.");
}

function writeWarnings(pdf: AccessiblePdf, { warnings = [] }: RefundSnapshot): void {
  if (warnings.length === 0) return;
  pdf.heading("Points signalés et vérifiés avant le dépôt");
  for (const { code, params } of warnings) pdf.paragraph(problemText(code, "fr", params));
}

function writeProof(pdf: AccessiblePdf, snapshot: RefundSnapshot, receiptPage: string): void {
  const files = [...snapshot.attachments.map((file) => file.sha256), ...snapshot.lines.flatMap((line) => line.documentSha256 ?? [])];
  pdf.heading("Preuve de dépôt");
  pdf.facts([
    ["Numéro", snapshot.number],
    ["Date du dépôt", formatInstant(new Date(snapshot.submittedAt), "fr")],
    ["Pièces jointes", `${files.length === 0 ? "Aucune" : new Set(files).size}, et le relevé d'identité bancaire`],
    ["Empreinte du contenu (SHA-256)", snapshotHash(snapshot)],
  ]);
  pdf.paragraph(`Pour vérifier que ce contenu est bien celui qui a été déposé : ${receiptPage}, avec le numéro et l'empreinte ci-dessus.`);
  pdf.paragraph("Conservez ce document et vos factures : ils peuvent vous être demandés lors d'un contrôle.");
}

/** 31/03/2025: short for a column. */
function shortDate(date: string): string {
  return date.split("-").toReversed().join("/");
}

/** Name of the file a person receives. */
export function refundPdfName(number: string, submittedAt: string): string {
  return `${number} - ${formatCivilDate(submittedAt.slice(0, 10), "fr")}.pdf`;
}

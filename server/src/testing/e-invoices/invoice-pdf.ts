import { AFRelationship, PDFDocument, StandardFonts } from "@cantoo/pdf-lib";

interface PdfOptions {
  /** Of the file inside; null: a PDF without one. */
  readonly name?: string | null;
  /** Objects packed together, as most makers do; otherwise each in clear, as PDF 1.4 had it. */
  readonly isPacked?: boolean;
  readonly title?: string;
}

/** A PDF that carries an XML invoice, as Factur-X and ZUGFeRD have it; its one page says what it is. */
export async function invoicePdf(xml: string | Uint8Array, options: PdfOptions = {}): Promise<Uint8Array> {
  const { name = "factur-x.xml", isPacked = true, title = "Facture (exemple)" } = options;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const made = new Date("2025-03-31T08:00:00Z");
  pdf.setTitle(title);
  pdf.setCreationDate(made);
  pdf.setModificationDate(made);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([595, 842]).drawText(title, { x: 60, y: 760, size: 16, font });
  if (name !== null) {
    await pdf.attach(typeof xml === "string" ? new TextEncoder().encode(xml) : xml, name, {
      mimeType: "text/xml",
      afRelationship: AFRelationship.Alternative,
      creationDate: made,
      modificationDate: made,
    });
  }
  return pdf.save({ useObjectStreams: isPacked });
}

import PDFDocument from "pdfkit";

/** One plain page: a title and a few lines, for the invoices and the RIB of the demonstration. */
export function demoPdf(title: string, lines: readonly string[]): Promise<Buffer> {
  const pdf = new PDFDocument({ size: "A4", margin: 64, info: { Title: title } });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => void chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
  pdf.fontSize(18).text(title).moveDown().fontSize(11);
  for (const line of lines) pdf.text(line);
  pdf.end();
  return done;
}

import { PDFDocument } from "@cantoo/pdf-lib";
import PDFKit from "pdfkit";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { onePage, withPiece } from "./raw-pdf.ts";
import { named, type Sample } from "./sample.ts";

const invoice = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>`);

/** Papers as farmers and their suppliers send them. */
export const goodPdfs: readonly Sample[] = [
  ...(["1.3", "1.4", "1.5", "1.6", "1.7", "1.7ext3"] as const).map((pdfVersion) =>
    pdf(`written by pdfkit as ${pdfVersion}`, () => madeByPdfkit({ pdfVersion })),
  ),
  pdf("written by pdf-lib, plainly", () => madeByPdfLib(false)),
  pdf("written by pdf-lib, its objects compressed", () => madeByPdfLib(true)),
  pdf("of version 2.0", () => onePage({ version: "2.0" })),
  pdf("with an accessible structure", () => madeByPdfkit({ pdfVersion: "1.7", tagged: true, lang: "fr" })),
  pdf("that anybody may open and not print, 40 bits", () => madeByPdfkit({ pdfVersion: "1.3", ownerPassword: "bank" })),
  pdf("that anybody may open and not print, AES-256", () => madeByPdfkit({ pdfVersion: "1.7ext3", ownerPassword: "bank" })),
  pdf("of a scanner: a picture on its page", scan),
  pdf("with its e-invoice inside (Factur-X)", () => withPiece(invoice, "factur-x.xml")),
  pdf("with a delivery note inside", () => withPiece(onePage(), "bon-de-livraison.pdf")),
  pdf("changed after it was written", () =>
    Buffer.concat([onePage(), Buffer.from("4 0 obj\n<<>>\nendobj\ntrailer\n<</Size 5/Root 1 0 R>>\n%%EOF\n")]),
  ),
  pdf("without its table of objects", () =>
    Buffer.from(
      onePage()
        .toString("latin1")
        .replace(/xref[\s\S]*trailer/, "trailer"),
      "latin1",
    ),
  ),
  pdf("that opens at a page and leads to the web", () =>
    onePage({
      catalog: "/OpenAction[3 0 R/Fit]",
      page: "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://x.example/JavaScript)>>>>]",
    }),
  ),
];

function pdf(what: string, content: () => Uint8Array | Promise<Uint8Array>): Sample {
  return { what: `a PDF ${what}`, file: async () => named("facture.pdf", await content()) };
}

export async function madeByPdfkit(options: PDFKit.PDFDocumentOptions): Promise<Buffer> {
  const document = new PDFKit({ size: "A4", ...options });
  document.text("Facture F-2026-001, gazole non routier, 2 000 litres");
  document.end();
  return buffer(document);
}

async function madeByPdfLib(useObjectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage().drawText("Facture F-2026-002");
  return document.save({ useObjectStreams });
}

async function scan(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const picture = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#eee" } })
    .jpeg()
    .toBuffer();
  document.addPage([300, 400]).drawImage(await document.embedJpg(picture));
  return document.save();
}

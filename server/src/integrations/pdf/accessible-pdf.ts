import { setImmediate } from "node:timers/promises";
import PDFDocument from "pdfkit";

/** A text cell; numbers stand to the right. */
export interface PdfColumn {
  readonly title: string;
  /** Points; the columns without one share what is left. */
  readonly width?: number;
  readonly isNumber?: boolean;
}

/** A document that a screen reader can follow: language, title, headings, tables with header cells, reading order. */
export interface AccessiblePdf {
  title(text: string): void;
  heading(text: string): void;
  paragraph(text: string): void;
  /** Where the window of an envelope shows it; for the top of the first page. */
  addressee(lines: readonly string[]): void;
  /** Something to copy by hand, large. */
  code(text: string): void;
  /** Names and values, each name the header of its row. */
  facts(rows: readonly (readonly [name: string, value: string])[]): void;
  /** May hold thousands of rows: it lets others work between them. Nothing else is written before it is done. */
  table(columns: readonly PdfColumn[], rows: readonly (readonly string[])[]): Promise<void>;
  /** The whole file. */
  end(): Promise<Buffer>;
}

interface PdfFacts {
  readonly title: string;
  readonly author: string;
  /** Written in the file: the same content gives the same document. */
  readonly createdAt: Date;
}

const regular = "Helvetica";
const bold = "Helvetica-Bold";
const margin = 42;
/** 105 mm from the left, 50 mm from the top: the window of a French envelope. */
const envelopeWindow = { left: 298, top: 142, width: 255, height: 90 } as const;
/** Height of an accented capital in the standard fonts, per unit of size: cells are clipped, and « É » must keep its accent. */
const capitalHeight = 0.931;
const sizes = { title: 18, heading: 13, body: 10, table: 8.5, address: 11, code: 26 } as const;

type Cell = PDFKit.Mixins.CellOptions & { scope?: "row" | "column" };
/** What pdfkit's tables take for a tagged document; its types do not know it yet. */
type TaggedTable = PDFKit.Mixins.TableOptions & { structParent: PDFKit.PDFStructureElement };
type PdfTable = PDFKit.Mixins.PDFTableObject;
/** Written without a pause: some 4 ms each, and a server answers nobody meanwhile. */
const rowsAtOnce = 10;

/** Starts a French A4 document. */
export function startAccessiblePdf({ title, author, createdAt }: PdfFacts): AccessiblePdf {
  const pdf = new PDFDocument({
    size: "A4",
    margin,
    pdfVersion: "1.7",
    tagged: true,
    lang: "fr-FR",
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: createdAt, ModDate: createdAt },
  });
  const file = collect(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);

  const text = (tag: "H1" | "H2" | "P", content: string, font: string, size: number) => {
    root.add(pdf.struct(tag, {}, () => void pdf.font(font).fontSize(size).text(printable(content), margin)));
    pdf.moveDown(0.4);
  };
  const startTable = (widths: readonly (number | undefined)[], size: number) => {
    pdf.font(regular).fontSize(size);
    const columnStyles = widths.map((width) => ({ width: width ?? "*" }));
    const defaultStyle = { border: 0.5, borderColor: "#767676", padding: 4, textOptions: { baseline: -capitalHeight * size } };
    const options: TaggedTable = { columnStyles, structParent: root, defaultStyle };
    return pdf.table(options);
  };
  const endTable = (table: PdfTable) => {
    table.end();
    pdf.x = margin;
    pdf.moveDown(0.8);
  };
  return {
    title: (content) => text("H1", content, bold, sizes.title),
    heading: (content) => {
      pdf.moveDown(0.5);
      text("H2", content, bold, sizes.heading);
    },
    paragraph: (content) => text("P", content, regular, sizes.body),
    addressee: (lines) => writeAddressee(pdf, root, lines),
    code: (content) => writeCode(pdf, root, content),
    facts: (rows) => {
      const table = startTable([170, undefined], sizes.body);
      for (const [name, value] of rows) table.row([headerCell(name, "row"), { text: printable(value) }]);
      endTable(table);
    },
    table: async (columns, rows) => {
      const table = startTable(
        columns.map((column) => column.width),
        sizes.table,
      );
      await writeRows(table, columns, rows);
      endTable(table);
    },
    end: () => {
      root.end();
      pdf.end();
      return file;
    },
  };
}

async function writeRows(table: PdfTable, columns: readonly PdfColumn[], rows: readonly (readonly string[])[]): Promise<void> {
  const align = columns.map(({ isNumber }) => ({ x: isNumber ? ("right" as const) : ("left" as const), y: "top" as const }));
  table.row(columns.map((column) => headerCell(column.title, "column")));
  for (const [place, row] of rows.entries()) {
    if (place % rowsAtOnce === 0) await setImmediate();
    table.row(row.map((value, index) => ({ text: printable(value), align: align[index] ?? { x: "left" as const } })));
  }
}

function writeAddressee(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, lines: readonly string[]): void {
  const { left, top, width, height } = envelopeWindow;
  const address = printable(lines.join("\n"));
  root.add(pdf.struct("P", {}, () => void pdf.font(regular).fontSize(sizes.address).text(address, left, top, { width })));
  pdf.x = margin;
  pdf.y = top + height;
}

function writeCode(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, code: string): void {
  pdf.moveDown(0.5);
  root.add(
    pdf.struct("P", {}, () => void pdf.font("Courier-Bold").fontSize(sizes.code).text(printable(code), margin, pdf.y, { align: "center" })),
  );
  pdf.moveDown(0.5);
}

function headerCell(text: string, scope: "row" | "column"): Cell {
  return { text: printable(text), type: "TH", scope, font: { src: bold }, backgroundColor: "#eeeeee" };
}

/** The standard fonts know Latin 1 and the euro: other spaces become plain ones, other signs a question mark. */
function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2009\u202F]/g, "\u00A0")
    .replace(/[^\n\x20-\x7E\u00A0-\u00FF\u0152\u0153\u0178\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u20AC]/gu, "?");
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    pdf.on("error", reject);
  });
}

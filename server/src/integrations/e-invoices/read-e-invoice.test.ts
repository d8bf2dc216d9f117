import PDFKit from "pdfkit";
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import type { EInvoice } from "@portail-tic/shared/refunds/e-invoice";
import { describe, expect, it } from "vitest";
import { policy } from "../../platform/config/policy.ts";
import { ciiInvoice, zugferdOneInvoice } from "../../testing/e-invoices/cii-invoice.ts";
import { exampleInvoices } from "../../testing/e-invoices/example-invoices.ts";
import { invoicePdf } from "../../testing/e-invoices/invoice-pdf.ts";
import { gnrInvoice } from "../../testing/e-invoices/sample-invoice.ts";
import { ublInvoice } from "../../testing/e-invoices/ubl-invoice.ts";
import { figure, tried } from "../../testing/policy/figure.ts";
import { readEInvoice } from "./read-e-invoice.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(content: string | Uint8Array): Promise<EInvoice> {
  const reading = await readEInvoice(typeof content === "string" ? bytes(content) : content);
  if (!reading.allowed) throw new Error(reading.code);
  return reading.value;
}
async function refusal(content: string | Uint8Array) {
  const reading = await readEInvoice(typeof content === "string" ? bytes(content) : content);
  return reading.allowed ? null : reading.code;
}

const expected = {
  number: "F2025-0412",
  issuedOn: "2025-03-31",
  deliveredOn: "2025-03-28",
  isCreditNote: false,
  supplier: { name: "Énergies de l'Ouest SAS", companyNumbers: ["73282932000074", "732829320"] },
  buyer: { name: "GAEC du Clos Joli", companyNumbers: ["99990127500019"] },
  linesTotal: "1780",
  lines: [
    { id: "1", name: "Gazole non routier (GNR)", quantity: "2000", unitCode: "LTR", amount: "1780", deliveredOn: null, periodEnd: null },
  ],
};

describe("an e-invoice", () => {
  it.each([
    ["CII", ciiInvoice],
    ["ZUGFeRD 1", zugferdOneInvoice],
    ["UBL", ublInvoice],
  ])("in %s gives its parties, dates, lines and amounts", async (_, write) => {
    const invoice = await read(write(gnrInvoice()));
    expect({
      ...invoice,
      supplier: { ...invoice.supplier, companyNumbers: invoice.supplier.companyNumbers.toSorted().toReversed() },
    }).toMatchObject(expected);
  });

  it("is known by its namespaces, whatever its prefixes", async () => {
    const odd = ciiInvoice(gnrInvoice())
      .replaceAll("ram:", "x:")
      .replaceAll("xmlns:ram", "xmlns:x")
      .replaceAll("rsm:", "")
      .replaceAll("xmlns:rsm", "xmlns");
    expect(await read(odd)).toMatchObject(expected);
    const stranger = ciiInvoice(gnrInvoice())
      .replace("ReusableAggregateBusinessInformationEntity:100", "Other:1")
      .replace("urn:un:unece:uncefact:data:standard:Other", "urn:other");
    expect((await read(stranger)).lines).toEqual([]);
  });

  const ubl = ublInvoice(gnrInvoice());
  it.each([
    ["in UTF-16", Buffer.from(`\uFEFF${ubl.replace("UTF-8", "UTF-16")}`, "utf16le")],
    ["in ISO-8859-1", Buffer.from(ubl.replace("UTF-8", "ISO-8859-1"), "latin1")],
    ["in Windows-1252 that says UTF-8", Buffer.from(ubl, "latin1")],
    ["in UTF-8 that says UTF-16", bytes(ubl.replace("UTF-8", "utf-16"))],
    ["with blanks and zeros around it", bytes(`\n  ${ubl}\n\0\0`)],
    ["with a byte order mark", bytes(`\uFEFF${ubl}`)],
    ["in an envelope", bytes(`<Envelope><Body>${ubl.replace(/<\?.*\?>/, "")}</Body></Envelope>`)],
  ])("is read %s", async (_, written) => {
    expect(await read(written)).toMatchObject({
      number: expected.number,
      supplier: { name: expected.supplier.name },
      lines: expected.lines,
    });
  });

  it.each(["factur-x.xml", "ZUGFeRD-invoice.xml", "zugferd-invoice.xml", "xrechnung.xml", "facture.xml"])(
    "is found in a PDF as %s",
    async (name) => {
      for (const isPacked of [true, false])
        expect(await read(await invoicePdf(ciiInvoice(gnrInvoice()), { name, isPacked }))).toMatchObject(expected);
    },
  );

  it("is found in a PDF of another maker, beside other files", async () => {
    const pdf = new PDFKit({ pdfVersion: "1.7" });
    pdf.text("Facture");
    pdf.file(Buffer.from("<note/>"), { name: "note.xml", type: "text/xml" });
    pdf.file(Buffer.from(ublInvoice(gnrInvoice())), { name: "xrechnung.xml", type: "text/xml" });
    pdf.end();
    expect(await read(await buffer(pdf))).toMatchObject({ syntax: "UBL", number: expected.number });
  });

  it("of the examples gives what each was written for", async () => {
    const found: Record<string, unknown> = {};
    for (const name of Object.keys(exampleInvoices)) {
      const { syntax, isCreditNote, lines } = await read(
        readFileSync(new URL(`../../../../docs/examples/e-invoices/${name}`, import.meta.url)),
      );
      found[name] = `${syntax} ${isCreditNote ? "credit note" : lines.length}`;
    }
    expect(found).toEqual({
      "gnr-factur-x.pdf": "CII 3",
      "gnr-deux-livraisons-cii.xml": "CII 2",
      "fioul-lourd-zugferd-1.pdf": "CII 1",
      "propane-ubl.xml": "UBL 2",
      "gaz-naturel-ubl.xml": "UBL 3",
      "totaux-seuls-minimum.xml": "CII 0",
      "avoir-ubl.xml": "UBL credit note",
    });
  });

  it("counts only billed lines of an EXTENDED invoice", async () => {
    const grouped = ciiInvoice(gnrInvoice()).replace(
      "</ram:LineID>",
      "</ram:LineID><ram:LineStatusReasonCode>GROUP</ram:LineStatusReasonCode>",
    );
    expect((await read(grouped)).lines).toEqual([]);
  });
});

describe("a file that is no e-invoice", () => {
  const xml = ciiInvoice(gnrInvoice());
  it.each<[string, () => string | Uint8Array | Promise<Uint8Array>, string]>([
    ["cut short", () => xml.slice(0, xml.length / 2), "E_INVOICE_UNREADABLE"],
    ["of another kind", () => "<html xmlns='http://www.w3.org/1999/xhtml'/>", "E_INVOICE_NOT_AN_INVOICE"],
    ["an order", () => xml.replaceAll("rsm:CrossIndustryInvoice", "rsm:SCRDMCCBDACIOMessageStructure"), "E_INVOICE_NOT_AN_INVOICE"],
    ["an Invoice of nobody's standard", () => "<Invoice/>", "E_INVOICE_NOT_AN_INVOICE"],
    ["with a DOCTYPE", () => xml.replace("?>", "?><!DOCTYPE x>"), "E_INVOICE_FORBIDDEN"],
    ["in an encoding nobody knows", () => xml.replace("UTF-8", "x-klingon"), "E_INVOICE_UNREADABLE"],
    ["a PDF without XML", () => invoicePdf(xml, { name: null }), "E_INVOICE_NOT_IN_PDF"],
    ["a PDF whose XML is cut", () => invoicePdf(xml.slice(0, 900)), "E_INVOICE_UNREADABLE"],
    ["a PDF that is only a mark", () => "%PDF-1.7", "E_INVOICE_PDF_UNREADABLE"],
    ["nothing", () => "", "E_INVOICE_UNREADABLE"],
  ])("says why: %s", async (_, write, code) => {
    expect(await refusal(await write())).toBe(code);
  });

  const lines = (count: number) => ciiInvoice(gnrInvoice({ lines: Array.from({ length: count }, () => gnrInvoice().lines).flat() }));
  const deep = (depth: number) => `${"<a>".repeat(depth)}${"</a>".repeat(depth)}`;
  const wide = (count: number) => `<a>${"<b/>".repeat(count - 1)}</a>`;
  const long = (size: number) => `<a>${"x".repeat(size - 7)}</a>`;
  const { maxLines, maxDepth, maxElements, maxXmlBytes } = policy.eInvoices;
  /** What the largest and one beyond it are refused for. */
  async function atLimit(write: (size: number) => string, max: number) {
    return [await refusal(write(max)), await refusal(write(max + 1))];
  }

  it(figure("eInvoices.maxLines", "is refused with more lines than any supplier writes"), async () => {
    expect(await atLimit(lines, maxLines)).toEqual([null, "E_INVOICE_TOO_LARGE"]);
    tried("eInvoices.maxLines", 2, 1);
  });

  it(figure("eInvoices.maxDepth", "is refused when its elements nest too deep"), async () => {
    expect(await atLimit(deep, maxDepth)).toEqual(["E_INVOICE_NOT_AN_INVOICE", "E_INVOICE_TOO_LARGE"]);
    tried("eInvoices.maxDepth", 2, 1);
  });

  it(figure("eInvoices.maxElements", "is refused with too many elements"), async () => {
    expect(await atLimit(wide, maxElements)).toEqual(["E_INVOICE_NOT_AN_INVOICE", "E_INVOICE_TOO_LARGE"]);
    tried("eInvoices.maxElements", 2, 1);
  });

  it(figure("eInvoices.maxXmlBytes", "is refused when it unfolds to more than a file may have"), async () => {
    expect(await atLimit(long, maxXmlBytes)).toEqual(["E_INVOICE_NOT_AN_INVOICE", "E_INVOICE_TOO_LARGE"]);
    tried("eInvoices.maxXmlBytes", 2, 1);
  });
});

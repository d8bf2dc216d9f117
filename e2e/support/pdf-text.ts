import { inflateSync } from "node:zlib";

/** What the pages of one of our PDFs draw, in drawing order. */
export function pdfText(pdf: Buffer): string {
  const streams = [...pdf.toString("latin1").matchAll(/stream\n([\s\S]*?)\nendstream/g)].map((match) => {
    try {
      return inflateSync(Buffer.from(match[1] ?? "", "latin1")).toString("latin1");
    } catch {
      return ""; // a font, an image: not text
    }
  });
  const drawn = [...streams.join("\n").matchAll(/<([0-9a-f]+)>|(ET)/g)];
  return drawn.map(([, hex]) => (hex === undefined ? "\n" : Buffer.from(hex, "hex").toString("latin1"))).join("");
}

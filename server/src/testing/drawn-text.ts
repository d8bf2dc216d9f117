import { inflateSync } from "node:zlib";

/** What the pages of a PDF of ours draw, in drawing order: the text operators of the content streams. */
export function drawnText(pdf: Buffer): string {
  const source = pdf.toString("latin1");
  const streams = [...source.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map((match) => {
    try {
      return inflateSync(Buffer.from(match[1] ?? "", "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  const hexed = [...streams.join("\n").matchAll(/<([0-9a-f]+)>|(ET)/g)];
  return hexed
    .map(([, hex]) => (hex === undefined ? "\n" : Buffer.from(hex, "hex").toString("latin1")))
    .join("")
    .replaceAll("\u0080", "€")
    .replaceAll("\u00A0", " ");
}

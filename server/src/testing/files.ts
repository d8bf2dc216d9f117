/** The smallest bytes that are what they say. */
const pdfText = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
const pngBytes =
  "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6360000002000100ffff03000006000557bfabd40000000049454e44ae426082";
const jpegBytes = "ffd8ffe000104a46494600010100000100010000ffdb004300" + "08".repeat(64) + "ffd9";

export function pdfFile(name = "facture.pdf"): File {
  return new File([pdfText], name, { type: "application/pdf" });
}

export function pngFile(name = "facture.png"): File {
  return new File([Buffer.from(pngBytes, "hex")], name, { type: "image/png" });
}

export function jpegFile(name = "facture.jpg"): File {
  return new File([Buffer.from(jpegBytes, "hex")], name, { type: "image/jpeg" });
}

/** A real PDF beginning, then nothing but weight. */
export function heavyPdf(bytes: number): File {
  return new File([pdfText, new Uint8Array(bytes - pdfText.length)], "lourd.pdf", { type: "application/pdf" });
}

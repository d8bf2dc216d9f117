/** Small files that are what they say, whole enough to pass every check. */
const pdfText = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
const pngBytes = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNYsGABAAPEAeHBqTgHAAAAAElFTkSuQmCC";
const jpegBytes =
  "/9j/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAAP//Z";

export function pdfFile(name = "facture.pdf"): File {
  return new File([pdfText], name, { type: "application/pdf" });
}

export function pngFile(name = "facture.png"): File {
  return new File([Buffer.from(pngBytes, "base64")], name, { type: "image/png" });
}

export function jpegFile(name = "facture.jpg"): File {
  return new File([Buffer.from(jpegBytes, "base64")], name, { type: "image/jpeg" });
}

/** A real PDF beginning, then nothing but weight. */
export function heavyPdf(bytes: number): File {
  return new File([pdfText, new Uint8Array(bytes - pdfText.length)], "lourd.pdf", { type: "application/pdf" });
}

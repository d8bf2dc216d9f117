import { PDFiumLibrary } from "@hyzyla/pdfium";

import { isActivePdf } from "./is-active-pdf.ts";
import { refuseFile, type Answer } from "./task.ts";

/** Bytes from « %%EOF » to the end of the file: what Acrobat allows. */
const farthestEnd = 1_024;

/**
 * Two readers must agree: one walks every object of the file, reachable or not, the other is the one browsers show PDFs with. A file that only
 * its owner's password protects (printing, copying) opens like any other.
 */
export async function inspectPdf(content: Buffer): Promise<Answer> {
  // What follows the end is no part of the paper: another program could take the same bytes for something else.
  if (content.byteLength - content.lastIndexOf("%%EOF") > farthestEnd) return refuseFile("FILE_BROKEN");
  const pages = await countPages(content);
  if (typeof pages !== "number") return pages;
  try {
    return (await isActivePdf(content)) ? refuseFile("FILE_ACTIVE") : { head: { pages } };
  } catch {
    return refuseFile("FILE_BROKEN");
  }
}

async function countPages(content: Buffer): Promise<number | Answer> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(content);
    const pages = document.getPageCount();
    if (pages === 0) return refuseFile("FILE_BROKEN");
    document.getPage(0).getOriginalSize(); // throws when the first page cannot be read
    return pages;
  } catch (error) {
    return refuseFile(error instanceof Error && /password/i.test(error.message) ? "FILE_ENCRYPTED" : "FILE_BROKEN");
  }
}

import { refuseFile, type Answer } from "./task.ts";

/** An e-invoice is plain data: a document type could name other files, or swell without end. What it says is the import's to judge. */
export async function inspectXml(content: Buffer): Promise<Answer> {
  const text = new TextDecoder(encodingOf(content)).decode(content);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return refuseFile("FILE_ACTIVE");
  return /<[A-Za-z_][^>]*>/.test(text) && !text.includes("\0") ? { head: {} } : refuseFile("FILE_BROKEN");
}

function encodingOf(content: Buffer): string {
  const mark = content.subarray(0, 2).toString("hex");
  return mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8";
}

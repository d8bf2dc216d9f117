import { inspectXml } from "./inspect-xml.ts";
import { refuseFile, type Answer, type Task } from "./task.ts";

/** What is inside the file, by what its first bytes said it is. */
export async function inspectFile({ mediaType, maxPixels }: Task, content: Buffer): Promise<Answer> {
  if (mediaType === "application/pdf") return (await import("./inspect-pdf.ts")).inspectPdf(content);
  if (mediaType === "application/xml") return inspectXml(content);
  if (mediaType === "image/jpeg" || mediaType === "image/png")
    return (await import("./clean-picture.ts")).cleanPicture(mediaType, content, maxPixels);
  return refuseFile("FILE_BROKEN");
}

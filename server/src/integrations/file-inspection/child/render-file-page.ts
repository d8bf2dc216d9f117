import { PDFiumLibrary } from "@hyzyla/pdfium";
import sharp from "sharp";

import { refuseFile, type Answer, type RenderTask } from "./task.ts";

/** One page as a picture that a browser shows without opening the file. */
export async function renderFilePage(task: RenderTask, content: Buffer): Promise<Answer> {
  try {
    return await (task.mediaType === "application/pdf" ? renderPdfPage(task, content) : renderPicture(task, content));
  } catch {
    return refuseFile("FILE_BROKEN");
  }
}

async function renderPdfPage({ page, width, maxPixels }: RenderTask, content: Buffer): Promise<Answer> {
  const document = await (await PDFiumLibrary.init()).loadDocument(content);
  if (page > document.getPageCount()) return refuseFile("FILE_BROKEN");
  const shown = document.getPage(page - 1);
  const { originalWidth, originalHeight } = shown.getOriginalSize();
  const height = Math.max(1, Math.round((originalHeight / originalWidth) * width));
  if (width * height > maxPixels) return refuseFile("FILE_TOO_COMPLEX");
  const bitmap = await shown.render({ width, height, render: "bitmap", renderFormFields: true });
  const raw = { width: bitmap.width, height: bitmap.height, channels: 4 as const };
  return { head: {}, body: await sharp(bitmap.data, { raw }).webp({ quality: 80 }).toBuffer() };
}

async function renderPicture({ page, width, maxPixels }: RenderTask, content: Buffer): Promise<Answer> {
  if (page > 1) return refuseFile("FILE_BROKEN");
  const picture = sharp(content, { limitInputPixels: maxPixels }).resize({ width, withoutEnlargement: true });
  return { head: {}, body: await picture.webp({ quality: 80 }).toBuffer() };
}

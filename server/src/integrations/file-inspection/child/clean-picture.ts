import sharp from "sharp";

import { refuseFile, type Answer } from "./task.ts";

/** High enough that a scanned invoice reads as before. */
const jpegQuality = 88;

/**
 * Draws a picture again from its pixels, upright, in ordinary colours: position, camera, thumbnail, comments and whatever was appended to it
 * do not come along.
 */
export async function cleanPicture(mediaType: "image/jpeg" | "image/png", content: Buffer, maxPixels: number): Promise<Answer> {
  try {
    // The size is read from the header: a bomb is refused before it is inflated.
    const { width, height } = await sharp(content, { limitInputPixels: false }).metadata();
    if (width * height > maxPixels) return refuseFile("FILE_TOO_COMPLEX");
    const upright = sharp(content, { limitInputPixels: maxPixels, failOn: "error" }).autoOrient().toColourspace("srgb");
    const drawn = mediaType === "image/jpeg" ? upright.jpeg({ quality: jpegQuality }) : upright.png();
    return { head: { pages: 1 }, body: await drawn.toBuffer() };
  } catch {
    return refuseFile("FILE_BROKEN");
  }
}

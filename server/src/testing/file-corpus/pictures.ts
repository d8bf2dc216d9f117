import sharp, { type Sharp } from "sharp";
import { crc32, deflateSync } from "node:zlib";
import { named, type Sample } from "./sample.ts";

const paper = (width = 60, height = 40) => sharp({ create: { width, height, channels: 3, background: "#d8d0c0" } });
const place = { IFD0: { Make: "Phone", Model: "X" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 6/1 0/1" } };

/** A photograph turned on its side, that says where it was taken and by what. */
export const photograph = () => paper().withExif(place).withMetadata({ orientation: 6 }).jpeg().toBuffer();

export const goodPictures: readonly Sample[] = [
  jpeg("baseline", paper().jpeg()),
  jpeg("progressive", paper().jpeg({ progressive: true })),
  jpeg("in the colours of a printer (CMYK)", paper().toColourspace("cmyk").jpeg()),
  jpeg("in grey", paper().greyscale().jpeg()),
  { what: "a JPEG that says where it was taken, lying on its side", file: async () => named("photo.jpg", await photograph()) },
  {
    what: "a JPEG with a page of the web hung on it",
    file: async () => named("photo.jpg", await paper().jpeg().toBuffer(), "<script>x</script>"),
  },
  png("of 8 bits", paper().png()),
  png("of 16 bits", paper().toColourspace("rgb16").png()),
  png("of a palette", paper().png({ palette: true })),
  png("with transparency", paper().ensureAlpha(0.5).png()),
  png("interlaced", paper().png({ progressive: true })),
  { what: "a PNG in black and white, 1 bit", file: () => named("fax.png", rawPng(800, 600, 1)) },
];

export const badPictures: readonly Sample[] = [
  { what: "a JPEG cut in the middle", file: async () => named("a.jpg", await half(paper(900, 900).jpeg())), why: "FILE_BROKEN" },
  {
    what: "a JPEG of noise",
    file: () => named("a.jpg", Buffer.from("ffd8ffe000104a464946000101", "hex"), "x".repeat(5_000)),
    why: "FILE_BROKEN",
  },
  {
    what: "a PNG cut in the middle",
    file: async () => named("a.png", await half(paper(900, 900).png({ compressionLevel: 0 }))),
    why: "FILE_BROKEN",
  },
  { what: "a PNG with a wrong checksum", file: () => named("a.png", spoilt(rawPng(80, 60, 8))), why: "FILE_BROKEN" },
  { what: "a PNG that swells to 3 600 million points", file: () => named("a.png", rawPng(60_000, 60_000, 1)), why: "FILE_TOO_COMPLEX" },
  { what: "a PNG that says it is huge", file: () => named("a.png", rawPng(30_000, 30_000, 8, 10)), why: "FILE_TOO_COMPLEX" },
];

function jpeg(what: string, picture: Sharp): Sample {
  return { what: `a JPEG ${what}`, file: async () => named("photo.jpg", await picture.clone().toBuffer()) };
}

function png(what: string, picture: Sharp): Sample {
  return { what: `a PNG ${what}`, file: async () => named("scan.png", await picture.clone().toBuffer()) };
}

async function half(picture: Sharp): Promise<Buffer> {
  const whole = await picture.toBuffer();
  return whole.subarray(0, whole.byteLength / 2);
}

/** A grey picture, written by hand: its header says what we want. */
export function rawPng(width: number, height: number, depth: 1 | 8, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  const row = 1 + Math.ceil((width * depth) / 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(row * rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.byteLength, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function spoilt(picture: Buffer): Buffer {
  const changed = Buffer.from(picture);
  const at = changed.indexOf("IDAT") + 8;
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
}

/** Objects of a PDF as text, numbered from 1; the first is the catalog, unless `root` says otherwise. */
export function rawPdf(objects: readonly (string | Buffer)[], { version = "1.7", root = 1, trailer = "" } = {}): Buffer {
  const parts = [Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, "latin1")];
  const offsets: number[] = [];
  let length = parts[0]?.byteLength ?? 0;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]);
    offsets.push(length);
    length += part.byteLength;
    parts.push(part);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root ${root} 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

export function rawStream(dictionary: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<<${dictionary}/Length ${content.byteLength}>>\nstream\n`), content, Buffer.from("\nendstream")]);
}

/** One page; `catalog` and `page` add entries to both, `others` are objects from number 4. */
export function onePage({ catalog = "", page = "", others = [] as (string | Buffer)[], version = "1.7" } = {}): Buffer {
  return rawPdf(
    [
      `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${page}>>`,
      ...others,
    ],
    { version },
  );
}

/** A page that carries a file inside. */
export function withPiece(content: Buffer, name: string): Buffer {
  return onePage({
    catalog: `/Names<</EmbeddedFiles<</Names[(${name}) 4 0 R]>>>>`,
    others: [`<</Type/Filespec/F(${name})/EF<</F 5 0 R>>>>`, rawStream("/Type/EmbeddedFile", content)],
  });
}

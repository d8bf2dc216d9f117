const longestName = 100;

/** A name that every system can write to its disk, and that cannot leave its folder. */
function plainName(fileName: string): string {
  const plain = fileName
    .normalize("NFC")
    .replace(/[^\p{L}\p{N} ._()-]/gu, "_")
    .replace(/^[. ]+/, "")
    .slice(-longestName);
  return plain === "" ? "document" : plain;
}

/** Where a document lies in the archive: its identifier first, so that two files of one name stay two. */
export function documentEntryName({ id, fileName }: { id: string; fileName: string }): string {
  return `documents/${id}-${plainName(fileName)}`;
}

export function dataEntryName(name: string): string {
  return `data/${name}.json`;
}

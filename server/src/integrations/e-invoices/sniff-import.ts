/** The mark may come after a few bytes of rubbish. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1_024)).includes("%PDF-");
}

/** Begins with « < » in any of the encodings of XML, spaces and byte order marks apart. */
export function looksLikeXml(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*</.test(Buffer.from(bytes.subarray(0, 200)).toString("latin1"));
}

/** Neither a picture, nor an archive, nor a spreadsheet's own format: no control character but those of lines and tabs. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4_096);
  const [first, second] = head;
  const isTwoBytes = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isTwoBytes || head.every((byte) => byte > 31 || byte === 9 || byte === 10 || byte === 13);
}

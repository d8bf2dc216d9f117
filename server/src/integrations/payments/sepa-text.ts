/** The signs every bank of the SEPA area must take (EPC217-08, Latin set): anything else may come back as a refused file. */
const outside = /[^A-Za-z0-9/\-?:().,'+ ]/g;

/** Letters that decomposition leaves whole, and signs with a usual spelling. */
const spelled: Readonly<Record<string, string>> = {
  œ: "oe",
  Œ: "OE",
  æ: "ae",
  Æ: "AE",
  ß: "ss",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  "&": "+",
  "’": "'",
  "«": "",
  "»": "",
  "€": "EUR",
  "–": "-",
  "—": "-",
  _: "-",
};

/**
 * A name or a text as a transfer carries it: « Élevage de la Forêt » becomes « Elevage de la Foret ». No slash at an end and never two
 * together (they part fields between banks). What has no Latin form becomes a point, so that a name is never empty.
 * @param max the longest form the message takes, in characters
 */
export function sepaText(text: string, max: number): string {
  const latin = [...text.normalize("NFC")]
    .map((sign) => spelled[sign] ?? sign)
    .join("")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(outside, (sign) => (/\p{L}|\p{N}/u.test(sign) ? "." : " "));
  const plain = latin
    .replace(/\/{2,}/g, "/")
    .replace(/\s+/g, " ")
    .trim();
  return trimmed(trimmed(plain).slice(0, max)) || ".";
}

const trimmed = (text: string) => text.replace(/^[/ ]+|[/ ]+$/g, "");

/** A text without accents, capitals and spaces around: what people type when they search. */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .trim()
    .toLowerCase();
}

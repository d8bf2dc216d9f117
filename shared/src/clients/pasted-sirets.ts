/**
 * The SIRETs of a pasted text, in order and each once: one per line, or separated by a comma, a semicolon or a tab, as a spreadsheet
 * gives them. The spaces inside a number stay with it; what is no number (a name beside it, a heading) is left out when the line has one.
 */
export function pastedSirets(text: string): string[] {
  const sirets = text.split(/\r?\n/).flatMap((line) => siretsOfLine(line));
  return [...new Map(sirets.map((siret) => [siret.replaceAll(/\s/g, ""), siret])).values()];
}

function siretsOfLine(line: string): string[] {
  const cells = line
    .split(/[,;\t]/)
    .map((cell) => cell.trim().replaceAll(/^"|"$/g, "").trim())
    .filter((cell) => cell !== "");
  const numbers = cells.filter((cell) => /^[\d\s.\u00a0-]{9,}$/.test(cell));
  return numbers.length > 0 ? numbers : cells.filter((cell) => /\d/.test(cell));
}

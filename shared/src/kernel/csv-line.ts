/**
 * One line of a CSV file for a spreadsheet: semicolons (as French ones expect), quotes where needed. A text that a spreadsheet would take
 * for a formula is kept a text by an apostrophe: names and file names are typed by anybody.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(";")}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

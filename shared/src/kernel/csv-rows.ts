import Papa from "papaparse";

interface CsvOptions {
  readonly delimiter: string;
  /** Rows are read up to this one; the whole text without it. */
  readonly maxRows?: number;
  /** Leaves out rows without a word; kept by whoever counts rows as a spreadsheet does. */
  readonly skipEmpty?: boolean;
}

/** The cells of a CSV text: quotes, doubled quotes, line breaks in cells, any line end. */
export function csvRows(text: string, { delimiter, maxRows = 0, skipEmpty = false }: CsvOptions): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview: maxRows, skipEmptyLines: skipEmpty ? "greedy" : false }).data;
}

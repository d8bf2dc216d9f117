import type { Language } from "../problems/problem-text.ts";
import { writeTable } from "./read-table.ts";
import { COLUMN_NAMES, TABLE_COLUMNS } from "./table-columns.ts";

const EXAMPLES: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  fr: [
    ["GNR", "F-2025-001", "Énergies de l'Ouest", "15/03/2025", "2 005", "l", "non"],
    ["Gaz naturel", "GN-02", "Gaz & Terroir", "28/02/2025", "52,07", "MWh", "non"],
  ],
  en: [
    ["GNR", "F-2025-001", "Énergies de l'Ouest", "15/03/2025", "2005", "l", "no"],
    ["Natural gas", "GN-02", "Gaz & Terroir", "28/02/2025", "52.07", "MWh", "no"],
  ],
};

/** A table to fill, with two rows that show how. */
export function modelTable(language: Language): string {
  return writeTable(
    TABLE_COLUMNS.map((column) => COLUMN_NAMES[column][language]),
    EXAMPLES[language],
  );
}

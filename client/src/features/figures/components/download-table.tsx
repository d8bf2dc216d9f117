import { csvLine } from "@portail-tic/shared/kernel/csv-line";

import { saveAs } from "../../../lib/save-as.ts";
import { Button } from "../../../ui/button.tsx";

interface DownloadTableProps {
  readonly label: string;
  readonly fileName: string;
  readonly rows: readonly (readonly string[])[];
}

/** Gives what is on screen as a file for a spreadsheet; the mark at its beginning tells Excel that it is UTF-8. */
export function DownloadTable({ label, fileName, rows }: DownloadTableProps) {
  const download = () => saveAs(fileName, `\uFEFF${rows.map(csvLine).join("")}`, "text/csv");
  return (
    <Button priority="secondary" icon="fr-icon-download-line" onClick={download}>
      {label}
    </Button>
  );
}

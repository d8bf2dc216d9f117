import { csvLine } from "@portail-tic/shared/kernel/csv-line";

import { Button } from "../../../ui/button.tsx";

interface DownloadTableProps {
  readonly label: string;
  readonly fileName: string;
  readonly rows: readonly (readonly string[])[];
}

/** Gives what is on screen as a file for a spreadsheet; the mark at its beginning tells Excel that it is UTF-8. */
export function DownloadTable({ label, fileName, rows }: DownloadTableProps) {
  const download = () => {
    const url = URL.createObjectURL(new Blob([`\uFEFF${rows.map(csvLine).join("")}`], { type: "text/csv;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: fileName });
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button priority="secondary" icon="fr-icon-download-line" onClick={download}>
      {label}
    </Button>
  );
}

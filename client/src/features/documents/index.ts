/** What the features after this one may use. */
export { DocumentButton } from "./components/document-button.tsx";
export { ScanNote } from "./components/scan-note.tsx";
export { DownloadButton } from "./components/download-button.tsx";
export { DocumentPreview } from "./components/document-preview.tsx";

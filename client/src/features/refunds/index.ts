/** What the features after this one may use. */
export { AcknowledgedWarnings } from "./components/acknowledged-warnings.tsx";
export { FileList } from "./components/file-list.tsx";
export { linesBefore } from "./components/line-problems.ts";
export { RefundTable } from "./components/refund-table.tsx";
export { LetterButton, PdfButton } from "./components/pdf-button.tsx";
export { RequestFacts, Statements } from "./components/request-facts.tsx";
export { RequestProgress } from "./components/request-progress.tsx";
export { RequestTimeline } from "./components/request-timeline.tsx";
export { useCampaignName, useMeasures } from "./components/refund-words.ts";
export { useStatusText } from "./components/status-words.ts";
export { TotalsTable } from "./components/totals-table.tsx";
export { refundsMessages } from "./messages.ts";

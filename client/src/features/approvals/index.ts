/** What the features after this one may use. */
export { useBulkProgress } from "./components/use-bulk-progress.ts";
export { useSelection, type Selection } from "./components/use-selection.ts";

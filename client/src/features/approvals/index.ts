/** What the features after this one may use. */
export { collectMatching } from "./components/select-matching.ts";
export { useBulkProgress } from "./components/use-bulk-progress.ts";
export { useSelection, type Selection } from "./components/use-selection.ts";

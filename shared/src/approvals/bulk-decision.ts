/** How many requests one act may decide: a page of the inbox, a filter's worth of it, never the whole by mistake. */
export const MAX_BULK_ITEMS = 500;

/**
 * What became of one request of a bulk decision. PROPOSED waits for a second person: nothing is decided yet. NOT_DECIDED comes with its reason:
 * somebody else was faster, rights have changed…
 */
export const bulkOutcomes = ["WAITING", "DECIDED", "PROPOSED", "NOT_DECIDED"] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** Structures created by one call: enough for a company and its sites, and a third of what one person may create in a day. */
export const MAX_STRUCTURES_AT_ONCE = 10;

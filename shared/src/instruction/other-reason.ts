/** The reason of the list that says nothing by itself: it always needs words. */
export const OTHER_REASON = "OTHER";

/** Rows of a page when nobody asks for a number. */
export const DEFAULT_PAGE_SIZE = 20;

/** The most rows one page may hold, for everybody. */
export const MAX_PAGE_SIZE = 100;

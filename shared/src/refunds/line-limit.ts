/** Lines of one request. Ours: the year of the largest cooperatives; what is over goes into a complementary request. */
export const MAX_LINES_PER_REQUEST = 5_000;

/** Longest life of a token. Source: security notes, section 1. */
export const TOKEN_MAX_DAYS = 365;
/** Tokens in force per person. */
export const TOKENS_PER_USER = 20;

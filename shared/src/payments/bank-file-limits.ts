/** Largest file of a bank: a day of transfers is far below it. */
export const MAX_BANK_FILE_BYTES = 5_000_000;

/** Figures of the dialogue that forms show too. Ours: the domain notes give none. */

/** Days to answer a request for pieces: what is proposed, and between what the officer chooses. */
export const PIECE_DUE_DAYS = { proposed: 30, min: 7, max: 90 } as const;
/** Points of one request for pieces. */
export const MAX_PIECE_ITEMS = 50;
/** Files on one point, whatever the number of times it is answered. */
export const MAX_ANSWER_FILES = 10;
/** Characters of the words of a point, and of its answer. */
export const MAX_PIECE_WORDS = 1_000;
/** Characters of a message. */
export const MAX_MESSAGE_LENGTH = 4_000;

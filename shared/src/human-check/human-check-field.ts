import * as z from "zod/mini";

// An answer has about 700 characters: its challenge, given back, and the key found.
const ANSWER_MAX_LENGTH = 2_000;

/**
 * The answer to the form's challenge. It may be absent here, because the form is judged with the same schema while the answer is still
 * being looked for; the server refuses an absent one.
 */
export const humanCheckField = () => z.nullish(z.string().check(z.maxLength(ANSWER_MAX_LENGTH)));

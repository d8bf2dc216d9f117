import * as z from "zod/mini";

/** A random text of the client: repeating a call with the same key never does it twice. */
export const idempotencyKeyField = () => z.string().check(z.minLength(8, "INVALID_VALUE"), z.maxLength(200, "INVALID_VALUE"));

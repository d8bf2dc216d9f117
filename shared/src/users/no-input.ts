import * as z from "zod/mini";

/** The schema of an operation that takes nothing: what is given is dropped. */
export const noInput = z.object({});

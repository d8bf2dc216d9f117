import { reportVerdict } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import * as z from "zod/mini";

import { centsTyped } from "../../../lib/cents-typed.ts";

/** An amount that is not one; a draft may leave the rest for later. */
export const statementsFormSchema = z.object({
  swornAccuracy: z.boolean(),
  swornNotInDifficulty: z.boolean(),
  advance: z.string().check((payload) => {
    if (payload.value.trim() !== "" && centsTyped(payload.value) === null) reportVerdict(payload, deny("INVALID_VALUE"));
  }),
});

import { judgeFile } from "@portail-tic/shared/documents/judge-file";
import { reportVerdict } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import * as z from "zod/mini";

import { centsTyped } from "../../../lib/cents-typed.ts";

/** What the browser knows before the server: the size of a file, an amount that is not one. A draft may leave the rest for later. */
export const piecesFormSchema = z.object({
  piece: z
    .custom<File | null>(() => true)
    .check((payload) => {
      const file = payload.value;
      if (file) reportVerdict(payload, judgeFile({ name: file.name, byteSize: file.size }));
    }),
  swornAccuracy: z.boolean(),
  swornNotInDifficulty: z.boolean(),
  advance: z.string().check((payload) => {
    if (payload.value.trim() !== "" && centsTyped(payload.value) === null) reportVerdict(payload, deny("INVALID_VALUE"));
  }),
});

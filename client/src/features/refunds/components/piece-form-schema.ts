import { judgeFile } from "@portail-tic/shared/documents/judge-file";
import { reportVerdict } from "@portail-tic/shared/kernel/parsed";
import * as z from "zod/mini";

/** What the browser knows of a file before the server: its size. */
export const pieceFormSchema = z.object({
  piece: z
    .custom<File | null>(() => true)
    .check((payload) => {
      const file = payload.value;
      if (file) reportVerdict(payload, judgeFile({ name: file.name, byteSize: file.size }));
    }),
});

import { addBankAccountSchema } from "@portail-tic/shared/bank-accounts/bank-account.schema";
import { judgeFile } from "@portail-tic/shared/documents/judge-file";
import { reportVerdict } from "@portail-tic/shared/kernel/parsed";
import { deny } from "@portail-tic/shared/kernel/verdict";
import * as z from "zod/mini";

/** The server's schema, and what the browser alone knows: a structure not yet chosen, a file not yet sent. */
export const bankAccountFormSchema = z.extend(addBankAccountSchema, {
  structureId: z.string().check(z.minLength(1, "REQUIRED")),
  rib: z
    .custom<File | null>(() => true)
    .check((payload) => {
      const file = payload.value;
      reportVerdict(payload, file instanceof File ? judgeFile({ name: file.name, byteSize: file.size }) : deny("RIB_MISSING"));
    }),
});

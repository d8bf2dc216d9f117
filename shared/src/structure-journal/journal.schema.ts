import * as z from "zod/mini";
import { idField, optionalCivilDateField } from "../kernel/fields.ts";
import { allow, at, deny } from "../kernel/verdict.ts";
import { judgedBy } from "../problems/problems-from-zod.ts";
import { journalKinds } from "./journal-kinds.ts";

const filter = z.object({
  structureId: idField(),
  kind: z.nullish(z.enum(journalKinds, { error: "INVALID_VALUE" })),
  from: optionalCivilDateField(),
  to: optionalCivilDateField(),
});

/** What of the journal goes into a file; days are days in Paris, both included. */
export const createJournalExportLinkSchema = filter.check(
  judgedBy(({ from, to }: z.infer<typeof filter>) =>
    from !== null && to !== null && to < from ? at("to", deny("END_BEFORE_START")) : allow(),
  ),
);
export type CreateJournalExportLinkInput = z.infer<typeof createJournalExportLinkSchema>;

import { canReadJournal } from "@portail-tic/shared/structures/structure-rules";
import { createJournalExportLinkSchema, type CreateJournalExportLinkInput } from "@portail-tic/shared/structure-journal/journal.schema";
import { enforce } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { makeDownloadUrl } from "../documents/index.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { journalExportKind, writeExportId } from "./journal-export.download.ts";

/** A signed address of 60 seconds to the journal of a structure as a CSV file, for its managers. It is a line of the journal itself. */
export const createJournalExportLink = defineUseCase({
  name: "createJournalExportLink",
  access: "signedIn",
  tokens: "never",
  input: createJournalExportLinkSchema,
  async run(uc, { structureId, kind, from, to }: CreateJournalExportLinkInput) {
    const { facts } = await lockOwnStructure(uc, structureId);
    uc.audit({ subjectKind: "Structure", subjectId: structureId, actingForStructureId: structureId });
    enforce(canReadJournal(facts));
    const id = writeExportId({ structureId, kind: kind ?? null, from, to, language: uc.request.language });
    return { url: await makeDownloadUrl(uc.services, { kind: journalExportKind, id }, uc.now) };
  },
});

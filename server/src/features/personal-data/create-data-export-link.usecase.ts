import { createDataExportLinkSchema, type CreateDataExportLink } from "@portail-tic/shared/personal-data/personal-data.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { makeDownloadUrl } from "../documents/index.ts";
import { dataExportKind } from "./data-export.download.ts";
import { stillManages } from "./still-manages.ts";
import { DataExportEntity } from "./data-export.entity.ts";

/** A signed address of 60 seconds to the caller's own export; it opens for this person's browser only. */
export const createDataExportLink = defineUseCase({
  name: "createDataExportLink",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: createDataExportLinkSchema,
  async run(uc, { id }: CreateDataExportLink) {
    const found = await uc.manager.findOneBy(DataExportEntity, { id, userId: userIdOf(uc.viewer) });
    if (!found) return notFound();
    if (found.structureId !== null && !(await stillManages(uc.manager, found))) return notFound();
    uc.audit({ subjectKind: "DataExport", subjectId: id });
    if (found.status !== "READY" || !found.expiresAt || found.expiresAt <= uc.now) refuse("EXPORT_NOT_READY");
    return { url: await makeDownloadUrl(uc.services, { kind: dataExportKind, id }, uc.now) };
  },
});

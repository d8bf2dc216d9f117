import { canExportStructure } from "@portail-tic/shared/structures/structure-rules";
import { structureIdSchema, type StructureIdInput } from "@portail-tic/shared/structures/update-structure.schema";
import { policy } from "../../platform/config/policy.ts";
import { newId } from "../../platform/database/new-id.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { DataExportEntity } from "./data-export.entity.ts";

const { asks, windowSeconds } = policy.dataExport;

/** Asks for everything the portal holds about a structure, in one file; it goes before a closing. A job prepares it, a mail tells when it is ready. */
export const requestStructureExport = defineUseCase({
  name: "requestStructureExport",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: structureIdSchema,
  async prepare(call, { id }: StructureIdInput) {
    await limitCalls(call, { key: `structureExport:${userIdOf(call.viewer)}:${id}`, points: asks, windowSeconds });
  },
  async run(uc, { id: structureId }) {
    const { facts } = await lockOwnStructure(uc, structureId);
    uc.audit({ subjectKind: "Structure", subjectId: structureId, actingForStructureId: structureId });
    enforce(canExportStructure(facts));
    const userId = userIdOf(uc.viewer);
    const inProgress = await uc.manager.query<unknown[]>(
      `select 1 from data_export where user_id = $1 and structure_id = $2 and status in ('ASKED', 'PREPARING')`,
      [userId, structureId],
    );
    if (inProgress.length > 0) refuse("EXPORT_IN_PROGRESS");
    const id = newId(uc.now);
    await uc.manager.insert(DataExportEntity, { id, userId, structureId, status: "ASKED", askedAt: uc.now });
    return { dataExport: await uc.manager.findOneByOrFail(DataExportEntity, { id }) };
  },
});

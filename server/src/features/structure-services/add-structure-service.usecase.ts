import { addStructureServiceSchema, type AddStructureServiceInput } from "@portail-tic/shared/structure-services/service.schema";
import { canManageServices } from "@portail-tic/shared/structures/structure-rules";
import { newId } from "../../platform/database/new-id.ts";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { StructureServiceEntity } from "./structure-service.entity.ts";

/** Adds a service to a structure (FR: créer un service); an attachment may target it at once. */
export const addStructureService = defineUseCase({
  name: "addStructureService",
  access: "signedIn",
  input: addStructureServiceSchema,
  async run(uc, { structureId, code, name, startsOn, endsOn }: AddStructureServiceInput) {
    const { facts } = await lockOwnStructure(uc, structureId);
    uc.audit({ actingForStructureId: structureId });
    enforce(canManageServices(facts));
    const id = newId(uc.now);
    const added = await countOf(
      uc.manager,
      `insert into structure_service (id, structure_id, code, name, starts_on, ends_on, created_by, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8) on conflict (structure_id, code) do nothing`,
      [id, structureId, code, name, startsOn, endsOn, userIdOf(uc.viewer), uc.now],
    );
    if (added !== 1) refuse("SERVICE_CODE_TAKEN", { path: ["code"] });
    uc.audit({ subjectKind: "StructureService", subjectId: id });
    return { service: await uc.manager.findOneByOrFail(StructureServiceEntity, { id }) };
  },
});

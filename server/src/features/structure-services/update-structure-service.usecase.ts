import { updateStructureServiceSchema, type UpdateStructureServiceInput } from "@portail-tic/shared/structure-services/service.schema";
import { canManageServices } from "@portail-tic/shared/structures/structure-rules";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { lockOwnStructure } from "../structures/index.ts";
import { StructureServiceEntity } from "./structure-service.entity.ts";

/** Changes a service, closes it by a last day, or opens it again without one. People attached to it stay attached. */
export const updateStructureService = defineUseCase({
  name: "updateStructureService",
  access: "signedIn",
  input: updateStructureServiceSchema,
  async run(uc, input: UpdateStructureServiceInput) {
    const before = (await uc.manager.findOneBy(StructureServiceEntity, { id: input.id })) ?? notFound();
    const { facts } = await lockOwnStructure(uc, before.structureId);
    const closes = before.endsOn === null && input.endsOn !== null;
    uc.audit({ subjectKind: "StructureService", subjectId: input.id, actingForStructureId: before.structureId, details: { closes } });
    enforce(canManageServices(facts));
    await refuseTakenCode(uc, before, input.code);
    const changed = await countOf(
      uc.manager,
      `update structure_service set code = $3, name = $4, starts_on = $5, ends_on = $6, updated_at = $7, version = version + 1
       where id = $1 and version = $2`,
      [input.id, input.version, input.code, input.name, input.startsOn, input.endsOn, uc.now],
    );
    if (changed !== 1) refuse("VERSION_CONFLICT");
    return { service: await uc.manager.findOneByOrFail(StructureServiceEntity, { id: input.id }) };
  },
});

/** Under the structure's row: nobody else adds a code meanwhile. */
async function refuseTakenCode(uc: UseCase, { id, structureId }: StructureServiceEntity, code: string): Promise<void> {
  const taken = await uc.manager.query<unknown[]>(`select 1 from structure_service where structure_id = $1 and code = $2 and id <> $3`, [
    structureId,
    code,
    id,
  ]);
  if (taken.length > 0) refuse("SERVICE_CODE_TAKEN", { path: ["code"] });
}

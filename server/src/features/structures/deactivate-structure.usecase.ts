import { canDeactivateStructure } from "@portail-tic/shared/structures/structure-rules";
import { deny } from "@portail-tic/shared/kernel/verdict";
import { structureIdSchema, type StructureIdInput } from "@portail-tic/shared/structures/update-structure.schema";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { findDeactivationObstacle } from "./deactivation-obstacles.ts";
import { lockOwnStructure } from "./lock-structure.ts";

/**
 * Closes a structure on the portal (FR: désactiver). Its principal manager alone is left on it, nothing is open and the copy of what is in
 * it was made: from then on it gives no right. What was sent stays kept, and whoever closed it may open it again.
 */
export const deactivateStructure = defineUseCase({
  name: "deactivateStructure",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: structureIdSchema,
  async run(uc, { id }: StructureIdInput) {
    const { facts } = await lockOwnStructure(uc, id);
    uc.audit({ subjectKind: "Structure", subjectId: id, actingForStructureId: id });
    enforce(canDeactivateStructure(facts));
    const obstacle = await findDeactivationObstacle(uc.manager, id);
    if (obstacle) enforce(deny(obstacle));
    const closed = await countOf(
      uc.manager,
      `update structure set status = 'INACTIVE', updated_at = $2, version = version + 1 where id = $1 and status = 'ACTIVE'`,
      [id, uc.now],
    );
    if (closed !== 1) refuse("STRUCTURE_INACTIVE");
    await uc.announce("structure.deactivated", { structureId: id });
    return { deactivatedId: id };
  },
});

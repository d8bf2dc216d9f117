import { canActivateStructure } from "@portail-tic/shared/structures/structure-rules";
import { structureIdSchema, type StructureIdInput } from "@portail-tic/shared/structures/update-structure.schema";
import { countOf } from "../../platform/database/statements.ts";
import { enforce, refuse } from "../../platform/problems/problem-error.ts";
import { notFound } from "../../platform/problems/top-level-errors.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import { isLastManagerOf } from "./closed-structures.ts";
import { lockStructure } from "./lock-structure.ts";
import { getStructure } from "./structure.queries.ts";

/**
 * Opens a closed structure again (FR: activer), for whoever closed it: rights, spaces, drafts and bank accounts are found as they were left.
 * The directory is not asked first: an establishment that closed may still have deliveries to claim.
 */
export const activateStructure = defineUseCase({
  name: "activateStructure",
  access: "signedIn",
  stepUp: true,
  tokens: "never",
  input: structureIdSchema,
  async run(uc, { id }: StructureIdInput) {
    const { structure, capabilities } = await lockStructure(uc, id);
    const isLastManager = await isLastManagerOf(uc, id);
    if (!isLastManager && capabilities.size === 0) return notFound();
    uc.audit({ subjectKind: "Structure", subjectId: id, actingForStructureId: id });
    enforce(canActivateStructure({ status: structure.status, isLastManager }));
    const opened = await countOf(
      uc.manager,
      `update structure set status = 'ACTIVE', directory_checked_at = null, updated_at = $2, version = version + 1
       where id = $1 and status = 'INACTIVE'`,
      [id, uc.now],
    );
    if (opened !== 1) refuse("STRUCTURE_ALREADY_ACTIVE");
    await uc.announce("structure.activated", { structureId: id });
    return { structure: await getStructure(uc, id) };
  },
});

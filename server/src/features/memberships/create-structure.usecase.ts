import { createStructureInput, type CreateStructureInput } from "@portail-tic/shared/structures/company-input";
import { refuse } from "../../platform/problems/problem-error.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { getStructure, resolveCompany } from "../structures/index.ts";
import { foundStructure } from "./found-structure.ts";

/** Creates a structure that is not registered yet (FR: saisir une nouvelle structure); its creator is its principal manager at once. */
export const createStructure = defineUseCase({
  name: "createStructure",
  access: "signedIn",
  input: createStructureInput,
  async run(uc: UseCase, { siret, company: typed, isManagementCenter }: CreateStructureInput) {
    const { company, directoryStatus } = await resolveCompany(uc.services.directory, siret, typed);
    const { outcome, structureId } = await foundStructure(uc, {
      userId: userIdOf(uc.viewer),
      siret,
      company,
      directoryStatus,
      isManagementCenter: isManagementCenter ?? false,
    });
    if (outcome === "ALREADY_REGISTERED") refuse("STRUCTURE_ALREADY_REGISTERED", { path: ["siret"] });
    uc.audit({ subjectKind: "structure", subjectId: structureId, actingForStructureId: structureId });
    return { structure: await getStructure(uc, structureId) };
  },
});

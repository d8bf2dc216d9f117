import { createStructureSchema, type CreateStructureInput } from "@portail-tic/shared/structures/company.schema";
import { refuse } from "../../platform/problems/problem-error.ts";
import { limitCalls } from "../../platform/rate-limits/limit-calls.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { Preparing, UseCase } from "../../platform/use-cases/use-case.ts";
import { getStructure, resolveCompany } from "../structures/index.ts";
import { foundStructure } from "./found-structure.ts";

/** SIRETs are public: nobody may take a thousand of them in a day. */
const creationsPerUser = { points: 30, windowSeconds: 86_400 };

/** Counts structures about to be created, refused ones included; RATE_LIMITED beyond the limit. */
export async function limitCreations(call: Preparing, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await limitCalls(call, { key: `createStructure:${userIdOf(call.viewer)}`, ...creationsPerUser });
  }
}

/** Creates a structure that is not registered yet (FR: saisir une nouvelle structure); its creator is its principal manager at once. */
export const createStructure = defineUseCase({
  name: "createStructure",
  access: "signedIn",
  input: createStructureSchema,
  async prepare(call, { siret, company }: CreateStructureInput) {
    await limitCreations(call, 1);
    return resolveCompany(call.services.directory, siret, company);
  },
  async run(uc: UseCase, { siret, isManagementCenter }, { company, directoryStatus }) {
    const { outcome, structureId } = await foundStructure(uc, {
      userId: userIdOf(uc.viewer),
      siret,
      company,
      directoryStatus,
      isManagementCenter: isManagementCenter ?? false,
    });
    if (outcome === "ALREADY_REGISTERED") refuse("STRUCTURE_ALREADY_REGISTERED", { path: ["siret"] });
    uc.audit({ subjectKind: "Structure", subjectId: structureId, actingForStructureId: structureId });
    return { structure: await getStructure(uc, structureId) };
  },
});

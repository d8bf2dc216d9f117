import { createStructureInput, type CreateStructureInput } from "@portail-tic/shared/structures/company-input";
import { refuse } from "../../platform/problems/problem-error.ts";
import { consume } from "../../platform/rate-limits/consume.ts";
import { userIdOf } from "../../platform/sessions/viewer.ts";
import { defineUseCase } from "../../platform/use-cases/define-use-case.ts";
import type { UseCase } from "../../platform/use-cases/use-case.ts";
import { getStructure, resolveCompany } from "../structures/index.ts";
import { foundStructure } from "./found-structure.ts";

/** SIRETs are public: nobody may take a thousand of them in a day. */
const creationsPerUser = { points: 30, windowSeconds: 86_400 };

/** Creates a structure that is not registered yet (FR: saisir une nouvelle structure); its creator is its principal manager at once. */
export const createStructure = defineUseCase({
  name: "createStructure",
  access: "signedIn",
  input: createStructureInput,
  async run(uc: UseCase, { siret, company: typed, isManagementCenter }: CreateStructureInput) {
    const userId = userIdOf(uc.viewer);
    await limitCreations(uc, userId);
    const { company, directoryStatus } = await resolveCompany(uc.services.directory, siret, typed);
    const { outcome, structureId } = await foundStructure(uc, {
      userId,
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

async function limitCreations(uc: UseCase, userId: string): Promise<void> {
  const { allowed, retryAfterSeconds } = await uc.survive((manager) =>
    consume(manager, { key: `createStructure:${userId}`, ...creationsPerUser, now: uc.now }),
  );
  if (!allowed) refuse("RATE_LIMITED", { params: { retryAfterSeconds } });
}
